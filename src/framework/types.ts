/**
 * The twelve components of an effective truancy prevention program, by id, in DESE's order.
 *
 * @category Framework
 */
export type ComponentId =
  | "impact"
  | "proactive-policy"
  | "climate-resources"
  | "supportive-environment"
  | "engaging-curriculum"
  | "cultural-respect"
  | "staff-expertise"
  | "school-team"
  | "family-partnership"
  | "community-partners"
  | "professional-development"
  | "measurable-goals";

/**
 * The six levers of the Safe and Supportive Schools Framework, by id.
 *
 * @category Framework
 */
export type LeverId =
  | "leadership-and-culture"
  | "family-engagement"
  | "professional-learning"
  | "resources-and-services"
  | "teaching-and-learning"
  | "policies-and-procedures";

/**
 * Where something was read.
 *
 * @category Framework
 */
export interface Citation {
  /** The document's title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** The date that the document bears; absent where it bears none. */
  readonly date?: string;
  /** The address at which it was read. */
  readonly url: string;
}

/**
 * A key element's id: its component's id, a dot, and a name of its own, `"supportive-environment.crisis-intervention"`.
 *
 * @category Framework
 */
export type KeyElementId = `${ComponentId}.${string}`;

/**
 * One of the twelve components, with everything that DESE's page lists under it, in our words.
 *
 * @category Framework
 */
export interface Component {
  /** The id. */
  readonly id: ComponentId;
  /** The number on DESE's page, 1 to 12. */
  readonly number: number;
  /** A short name of ours; the page gives none. */
  readonly title: string;
  /** What the component asks for. */
  readonly summary: string;
  /** Its key elements, in the page's order. */
  readonly elements: readonly KeyElement[];
  /** The page. */
  readonly source: Citation;
}

/**
 * The smallest thing that a component asks for: one lettered or listed part of it.
 *
 * @category Framework
 */
export interface KeyElement {
  /** The id, unique among all key elements. */
  readonly id: KeyElementId;
  /** The component that it belongs to. */
  readonly component: ComponentId;
  /** The letter on DESE's page, which only component 4 has; two elements share `"c"`. */
  readonly letter?: "a" | "b" | "c" | "d" | "e";
  /** The page gives it as an example (*such as*, *e.g.*), so a program may meet the component without it. */
  readonly example?: true;
  /** A short name of ours. */
  readonly title: string;
  /** What is so where the element is met. */
  readonly summary: string;
}

/**
 * A lever: one of the six topics under which the Safe and Supportive Schools Framework sorts what a school can do.
 *
 * Names and order changed twice, so hold a lever by its id.
 *
 * @category Framework
 */
export interface Lever {
  /** The id, the same through all editions. */
  readonly id: LeverId;
  /** The place in the 2021 edition, 1 to 6. */
  readonly number: number;
  /** The name in the 2021 edition. */
  readonly title: string;
  /** The names before that, oldest first. */
  readonly formerNames: readonly FormerName[];
  /** What the lever is about, in our words. */
  readonly summary: string;
  /** Where the 2021 name was read. */
  readonly source: Citation;
}

/**
 * What a lever was called in an earlier edition, and where it stood.
 *
 * @category Framework
 */
export interface FormerName {
  /** The edition, as in {@link leverEditions}. */
  readonly edition: LeverEditionId;
  /** The place in that edition, 1 to 6. */
  readonly position: number;
  /** The name in that edition. */
  readonly title: string;
}

/**
 * The editions of the framework, by the year in which each began.
 *
 * @category Framework
 */
export type LeverEditionId = "2008" | "2018" | "2021";

/**
 * An edition of the framework.
 *
 * @category Framework
 */
export interface LeverEdition {
  /** The year in which it began. */
  readonly id: LeverEditionId;
  /** What it went by. */
  readonly title: string;
  /** Where its names of the levers were read. */
  readonly source: Citation;
}

/**
 * The five essential elements of the Safe and Supportive Schools Framework, by slot.
 *
 * @category Framework
 */
export type EssentialElementId = "E1" | "E2" | "E3" | "E4" | "E5";

/**
 * A slot for one of the five essential elements.
 *
 * That there are five is certain. Their names could not be read in a source that we may cite, so the library ships the
 * slots and no names; whoever has the Framework in hand brings them in through `essentialElementsSchema`.
 *
 * @category Framework
 */
export interface EssentialElement {
  /** The slot. */
  readonly id: EssentialElementId;
  /** The element's name; `"unverified"` as shipped. */
  readonly label: string;
  /** The components that it bears on, as the reader's school sees it; empty as shipped. */
  readonly components: readonly ComponentId[];
  /** Where the reader took the name from. */
  readonly source?: string;
}

/**
 * The four families of causes that DESE's page names.
 *
 * @category Causes
 */
export type CauseFamilyId = "personal" | "academic" | "school-climate" | "family";

/**
 * A family of causes: where the reason for an absence lies, as DESE sorts it.
 *
 * @category Causes
 */
export interface CauseFamily {
  /** The id. */
  readonly id: CauseFamilyId;
  /** The name. */
  readonly title: string;
  /** What falls under it, in our words. */
  readonly summary: string;
  /** The key element of component 2 that asks a school to attend to it. */
  readonly element: KeyElementId;
  /** Where it was read. */
  readonly source: Citation;
}

/**
 * The four root causes of Attendance Works.
 *
 * @category Causes
 */
export type RootCauseId = "barriers" | "aversion" | "disengagement" | "misconceptions";

/**
 * A root cause: how a reason keeps a student away, as Attendance Works sorts it.
 *
 * @category Causes
 */
export interface RootCause {
  /** The id. */
  readonly id: RootCauseId;
  /** The name. */
  readonly title: string;
  /** Other names that Attendance Works has used for it. */
  readonly alsoCalled: readonly string[];
  /** What falls under it, in our words. */
  readonly summary: string;
  /** Where it was read. */
  readonly source: Citation;
}

/**
 * A pair of the two ways to sort causes that meet in practice. A family can meet several root causes, and the other way
 * round.
 *
 * @category Causes
 */
export interface CauseCrosswalkEntry {
  /** The family of causes. */
  readonly family: CauseFamilyId;
  /** The root cause. */
  readonly rootCause: RootCauseId;
  /** A case in which they meet. */
  readonly why: string;
  /** Who says so: this library. Neither DESE nor Attendance Works has published such a pairing that we know of. */
  readonly origin: "ours";
}

/**
 * A component and a lever that moves it.
 *
 * @category Framework
 */
export interface CrosswalkEntry {
  /** The component. */
  readonly component: ComponentId;
  /** The lever. */
  readonly lever: LeverId;
  /** How the lever moves the component. */
  readonly why: string;
  /** Who says so: this library. DESE says that levers and components belong together, not which with which. */
  readonly origin: "ours";
}
