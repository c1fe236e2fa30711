import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const supportiveEnvironment: Component = {
  id: "supportive-environment",
  number: 4,
  title: "A supportive environment",
  summary:
    "The school is a good place to be, so troubling behavior is rare; attendance, attention, motivation and achievement grow.",
  elements: [
    {
      id: "supportive-environment.challenging-behavior",
      component: "supportive-environment",
      title: "Less challenging behavior",
      summary: "Behavior that tests adults becomes rarer.",
    },
    {
      id: "supportive-environment.dangerous-behavior",
      component: "supportive-environment",
      title: "Less dangerous behavior",
      summary: "Behavior that puts someone at risk becomes rarer.",
    },
    {
      id: "supportive-environment.disrespectful-behavior",
      component: "supportive-environment",
      title: "Less disrespectful behavior",
      summary: "Behavior that demeans others becomes rarer.",
    },
    {
      id: "supportive-environment.attendance-for-all",
      component: "supportive-environment",
      letter: "a",
      title: "Attendance promoted for all",
      summary: "Every student is encouraged to attend.",
    },
    {
      id: "supportive-environment.early-intervention",
      component: "supportive-environment",
      letter: "b",
      title: "Early intervention",
      summary: "Support and services come before a problem forms.",
    },
    {
      id: "supportive-environment.intensive-intervention",
      component: "supportive-environment",
      letter: "c",
      title: "Intensive intervention",
      summary: "Students who need much more get it.",
    },
    {
      id: "supportive-environment.crisis-intervention",
      component: "supportive-environment",
      letter: "c",
      title: "Crisis intervention",
      summary: "A truant student in crisis gets help at once.",
    },
    {
      id: "supportive-environment.alternatives-to-exclusion",
      component: "supportive-environment",
      letter: "d",
      title: "Alternatives to suspension and expulsion",
      summary: "The school has other answers than sending students away.",
    },
    {
      id: "supportive-environment.incentives",
      component: "supportive-environment",
      letter: "e",
      title: "Incentives",
      summary: "Attending and behaving well are rewarded.",
    },
  ],
  source: truancyPage,
};
