import type { Item } from "../types.js";
import { item } from "./item.js";

export const resourcesAndServices: readonly Item[] = [
  item("rs-01", 2, "Our social workers are known for what they can do, and are called on for it.", [
    "staff-expertise.social-workers",
  ]),
  item("rs-02", 2, "Our adjustment counselors are known for what they can do, and are called on for it.", [
    "staff-expertise.adjustment-counselors",
  ]),
  item("rs-03", 2, "Our nurses are known for what they can do, and are called on for it.", ["staff-expertise.nurses"]),
  item("rs-04", 2, "Our school psychologists are known for what they can do, and are called on for it.", [
    "staff-expertise.school-psychologists",
  ]),
  item("rs-05", 2, "These specialists have time for students and for their families.", [
    "staff-expertise.support-to-students",
    "staff-expertise.support-to-families",
  ]),
  item("rs-06", 2, "A student whose absences begin to add up gets support within days.", [
    "supportive-environment.early-intervention",
  ]),
  item("rs-07", 3, "A student who misses much school gets support made for that student, as long as it is needed.", [
    "supportive-environment.intensive-intervention",
  ]),
  item("rs-08", 3, "In a crisis a student who has stopped coming gets help at once.", [
    "supportive-environment.crisis-intervention",
  ]),
  item(
    "rs-09",
    1,
    "We find out what keeps students from learning (health, housing, food, the way to school) and clear it away.",
    ["climate-resources.barriers-to-learning"],
  ),
  item("rs-10", 2, "Every service starts from what the student can do and is built around the child.", [
    "cultural-respect.strength-based",
    "cultural-respect.child-centered",
  ]),
  item("rs-11", 2, "We know which needs nobody meets, and who in the community could.", [
    "community-partners.service-gaps",
  ]),
  item(
    "rs-12",
    2,
    "Staff who know the field bring students and families into services, and fit the services together.",
    ["community-partners.facilitated-access", "community-partners.coordination"],
  ),
  item("rs-13", 1, "We keep up lasting ties with after-school and recreation programs.", [
    "community-partners.after-school-and-recreation",
    "community-partners.ongoing-relationships",
  ]),
  item("rs-14", 1, "We have asked faith communities, colleges and businesses near us what they could give.", [
    "community-partners.faith-community",
    "community-partners.colleges-and-universities",
    "community-partners.business-partners",
  ]),
  item("rs-15", 2, "We work with state and local agencies, and with the police as helpers.", [
    "community-partners.state-and-local-agencies",
    "community-partners.law-enforcement",
  ]),
];
