import type { Item } from "../types.js";
import { item } from "./item.js";

export const professionalLearning: readonly Item[] = [
  item("pl-01", 1, "Everyone who works in our school is trained in preventing truancy.", [
    "professional-development.all-school-personnel",
  ]),
  item("pl-02", 2, "People from the community who work with our students are invited to that training.", [
    "professional-development.community-providers",
  ]),
  item("pl-03", 1, "Staff learn how to win students and families as partners, with tact and respect.", [
    "professional-development.partners-in-learning",
  ]),
  item("pl-04", 2, "Staff learn to see early which students may stop coming.", [
    "professional-development.risk-identification",
  ]),
  item("pl-05", 2, "Staff learn how to find the right service for a student and see that it arrives.", [
    "professional-development.service-delivery",
  ]),
  item("pl-06", 1, "Staff learn about the ethnic groups and cultures of our students.", [
    "cultural-respect.ethnic-diversity",
    "cultural-respect.cultural-diversity",
  ]),
  item(
    "pl-07",
    1,
    "Bus drivers and the school secretary know the part that they have in attendance, and are thanked for it.",
    ["staff-expertise.bus-drivers", "staff-expertise.school-secretary"],
  ),
  item(
    "pl-08",
    1,
    "Paraprofessionals and classroom aides know the part that they have in attendance, and are thanked for it.",
    ["staff-expertise.paraprofessionals", "staff-expertise.classroom-aides"],
  ),
];
