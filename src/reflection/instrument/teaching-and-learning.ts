import type { Item } from "../types.js";
import { item } from "./item.js";

export const teachingAndLearning: readonly Item[] = [
  item("tl-01", 1, "Students want to work at what we teach.", ["engaging-curriculum.engaging-content"]),
  item("tl-02", 1, "What we teach matters to students and has to do with their lives.", [
    "engaging-curriculum.meaningful-content",
    "engaging-curriculum.relevant-content",
  ]),
  item("tl-03", 1, "We ready students for working life.", ["engaging-curriculum.workplace-preparation"]),
  item("tl-04", 1, "We ready students to take part where they live.", ["engaging-curriculum.community-preparation"]),
  item("tl-05", 1, "We ready students for life with the people close to them.", [
    "engaging-curriculum.relationship-preparation",
  ]),
  item("tl-06", 1, "We teach how to settle trouble between people.", ["engaging-curriculum.social-problem-solving"]),
  item("tl-07", 1, "We teach how to manage everyday life.", ["engaging-curriculum.life-skills"]),
  item("tl-08", 1, "We teach how to understand feelings, one's own and others'.", [
    "engaging-curriculum.social-emotional-development",
  ]),
  item("tl-09", 1, "We teach how to listen and how to be understood.", [
    "engaging-curriculum.interpersonal-communication",
  ]),
  item("tl-10", 1, "We teach how to steer one's own attention, feelings and acts.", [
    "engaging-curriculum.self-regulation",
  ]),
  item("tl-11", 1, "We teach how to keep bullying and violence from happening.", [
    "engaging-curriculum.violence-prevention",
  ]),
  item("tl-12", 1, "Behavior that tests, endangers or demeans others has become rare here.", [
    "supportive-environment.challenging-behavior",
    "supportive-environment.dangerous-behavior",
    "supportive-environment.disrespectful-behavior",
  ]),
];
