/**
 * What a school writes to a family about a student's attendance, used by `composeNotice`. Names, places and numbers arrive as plain data.
 *
 * @category Messages
 */
export interface NoticeMessages {
  /** To whom it is: the family, or the student as well. */
  greeting(to: { readonly student: string; readonly toStudent: boolean }): string;
  /** That the school is glad to have the student. */
  glad(about: { readonly student: string; readonly school: string }): string;
  /** Days on which the student was not there. */
  absentOn(about: { readonly student: string; readonly dates: readonly string[] }): string;
  /** How many days the student was not there; the count as text. */
  missed(about: {
    readonly student: string;
    readonly asOf: string;
    readonly daysAbsent: string;
    readonly daysInMembership: string;
  }): string;
  /** That there can be many reasons, and that the school would like to hear theirs. */
  readonly reasons: string;
  /** That the letter is no punishment, and that the school wants to help. */
  readonly help: string;
  /** Dates to choose from for a meeting. */
  meeting(about: { readonly dates: readonly string[] }): string;
  /** How much more time can be asked for. */
  moreTime(time: { readonly days: number; readonly unit: "calendar-day" | "school-day" }): string;
  /** That an interpreter can be there. */
  readonly interpreter: string;
  /** Whom to call, and at which number. */
  call(contact: { readonly name: string; readonly role?: string; readonly phone: string }): string;
  /** What the notice stands on, as it is cited. */
  source(citation: string): string;
}
