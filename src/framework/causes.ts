import { rootCausePage, truancyPage } from "./sources.js";
import type { CauseCrosswalkEntry, CauseFamily, RootCause } from "./types.js";

/**
 * The four families of causes that DESE's page names, in its order. They say *where* a reason lies.
 *
 * @example
 * ```ts
 * import { causeFamilies } from "truancy-prevention/framework";
 *
 * causeFamilies.map((family) => family.id); //=> ["personal", "academic", "school-climate", "family"]
 * ```
 * @category Causes
 */
export const causeFamilies: readonly CauseFamily[] = [
  {
    id: "personal",
    title: "Personal",
    summary: "Reasons in a student's own life: health, worry, work, friends.",
    element: "proactive-policy.personal-causes",
    source: truancyPage,
  },
  {
    id: "academic",
    title: "Academic",
    summary: "Reasons in the learning: too hard, too easy, or without a point.",
    element: "proactive-policy.academic-causes",
    source: truancyPage,
  },
  {
    id: "school-climate",
    title: "School climate",
    summary: "Reasons in the school itself: safety, fairness, whether a student is known there.",
    element: "proactive-policy.school-climate-causes",
    source: truancyPage,
  },
  {
    id: "family",
    title: "Family",
    summary: "Reasons at home: housing, money, care of others, what attendance is thought to mean.",
    element: "proactive-policy.family-causes",
    source: truancyPage,
  },
];

/**
 * The four root causes of Attendance Works, in its order. They say *how* a reason keeps a student away.
 *
 * @example
 * ```ts
 * import { rootCauses } from "truancy-prevention/framework";
 *
 * rootCauses.map((cause) => cause.id); //=> ["barriers", "aversion", "disengagement", "misconceptions"]
 * ```
 * @category Causes
 */
export const rootCauses: readonly RootCause[] = [
  {
    id: "barriers",
    title: "Barriers to attendance",
    alsoCalled: [],
    summary: "The student would come and cannot: no ride, no home, illness, a job.",
    source: rootCausePage,
  },
  {
    id: "aversion",
    title: "Aversion to school",
    alsoCalled: ["Negative school experiences"],
    summary: "Student or family avoids what happens at school: bullying, unfair discipline, failing.",
    source: rootCausePage,
  },
  {
    id: "disengagement",
    title: "Disengagement from school",
    alsoCalled: ["Lack of engagement"],
    summary: "Nothing at school holds the student: no adult who cares, no teaching that speaks to them.",
    source: rootCausePage,
  },
  {
    id: "misconceptions",
    title: "Misconceptions about the impact of absences",
    alsoCalled: ["Myths"],
    summary: "Student or family believes something about absences that is not so.",
    source: rootCausePage,
  },
];

/**
 * Which families of causes and which root causes meet in practice: many to many, and ours.
 *
 * @example
 * ```ts
 * import { causeCrosswalk } from "truancy-prevention/framework";
 *
 * causeCrosswalk.filter((entry) => entry.family === "academic").map((entry) => entry.rootCause);
 * //=> ["aversion", "disengagement"]
 * ```
 * @category Causes
 */
export const causeCrosswalk: readonly CauseCrosswalkEntry[] = [
  {
    family: "personal",
    rootCause: "barriers",
    why: "Illness or a job keeps a willing student away.",
    origin: "ours",
  },
  {
    family: "personal",
    rootCause: "aversion",
    why: "Anxiety makes school the thing to escape.",
    origin: "ours",
  },
  {
    family: "personal",
    rootCause: "disengagement",
    why: "A student whose friends and hopes are elsewhere sees no reason to come.",
    origin: "ours",
  },
  {
    family: "personal",
    rootCause: "misconceptions",
    why: "A student who keeps no count thinks a day now and then costs nothing.",
    origin: "ours",
  },
  {
    family: "academic",
    rootCause: "aversion",
    why: "A student far behind stays away from the class in which it shows.",
    origin: "ours",
  },
  {
    family: "academic",
    rootCause: "disengagement",
    why: "Work that asks too little, or leads nowhere, is easily missed.",
    origin: "ours",
  },
  {
    family: "school-climate",
    rootCause: "aversion",
    why: "Bullying, or rules applied unevenly, drives students away.",
    origin: "ours",
  },
  {
    family: "school-climate",
    rootCause: "disengagement",
    why: "Where no adult knows a student, nobody misses them.",
    origin: "ours",
  },
  {
    family: "family",
    rootCause: "barriers",
    why: "A move or a parent's shift leaves no way to get to school.",
    origin: "ours",
  },
  {
    family: "family",
    rootCause: "misconceptions",
    why: "Parents think excused days, or days in early grades, are harmless.",
    origin: "ours",
  },
];
