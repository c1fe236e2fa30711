import { levers, type LeverId } from "../../framework/index.js";
import type { Instrument, Item } from "../types.js";
import { familyEngagement } from "./family-engagement.js";
import { leadershipAndCulture } from "./leadership-and-culture.js";
import { policiesAndProcedures } from "./policies-and-procedures.js";
import { professionalLearning } from "./professional-learning.js";
import { resourcesAndServices } from "./resources-and-services.js";
import { teachingAndLearning } from "./teaching-and-learning.js";

const items: Readonly<Record<LeverId, readonly Item[]>> = {
  "leadership-and-culture": leadershipAndCulture,
  "family-engagement": familyEngagement,
  "professional-learning": professionalLearning,
  "resources-and-services": resourcesAndServices,
  "teaching-and-learning": teachingAndLearning,
  "policies-and-procedures": policiesAndProcedures,
};

/**
 * A self-reflection on truancy prevention, written by this library: seventy statements under the six levers, so that every key element of the
 * twelve components is asked about.
 *
 * It is **not** DESE's Self-Reflection Tool and has neither its items nor its scale, which we have not read. Whoever has that tool can bring it
 * as an {@link Instrument} of its own. Scales and zones are ours as well.
 *
 * @example
 * ```ts
 * import { reflectionInstrument } from "truancy-prevention/reflection";
 *
 * reflectionInstrument.author; //=> "truancy-prevention (not DESE)"
 * reflectionInstrument.levers.flatMap((lever) => lever.items).length; //=> 70
 * reflectionInstrument.rating.points.map((point) => point.label); //=> ["Not in place", "Begun", "In place in part", "In place and kept up"]
 * ```
 * @category Instruments
 */
export const reflectionInstrument: Instrument = {
  schemaVersion: 1,
  id: "truancy-prevention-reflection",
  version: "1",
  title: "Truancy prevention: a self-reflection",
  author: "truancy-prevention (not DESE)",
  languages: ["en"],
  levers: levers.map(({ id, title }) => ({ id, title, items: items[id] })),
  rating: {
    points: [
      { value: 1, label: "Not in place" },
      { value: 2, label: "Begun" },
      { value: 3, label: "In place in part" },
      { value: 4, label: "In place and kept up" },
    ],
  },
  priority: {
    points: [
      { value: 1, label: "Not now" },
      { value: 2, label: "This year" },
      { value: 3, label: "First" },
    ],
  },
  feasibility: {
    points: [
      { value: 1, label: "Needs what we do not have" },
      { value: 2, label: "Possible with effort" },
      { value: 3, label: "We could begin tomorrow" },
    ],
  },
  zones: [
    { id: "begin", title: "To begin", from: 0 },
    { id: "build", title: "To build up", from: 40 },
    { id: "keep", title: "To keep up", from: 75 },
  ],
};
