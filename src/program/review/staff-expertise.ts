import type { SpecialistStaff, SupportingStaff } from "../types.js";
import { criterion, lacking, listOf, says, type Criterion, type RecordList } from "./need.js";

const specialists: RecordList<SpecialistStaff> = listOf(
  "staffExpertise",
  "specialists",
  "record of specialist staff",
  ({ specialists }) => specialists,
);
const supporting: RecordList<SupportingStaff> = listOf(
  "staffExpertise",
  "supporting",
  "record of supporting staff",
  ({ supporting }) => supporting,
);

export function staffExpertise(): readonly Criterion[] {
  return [
    expert("staff-expertise.social-workers", "social-worker", "social workers"),
    expert("staff-expertise.adjustment-counselors", "adjustment-counselor", "adjustment counselors"),
    expert("staff-expertise.nurses", "nurse", "nurses"),
    expert("staff-expertise.school-psychologists", "school-psychologist", "school psychologists"),
    gives("staff-expertise.support-to-students", "forStudents", "students"),
    gives("staff-expertise.support-to-families", "forFamilies", "families"),
    supporter("staff-expertise.paraprofessionals", "paraprofessional", "paraprofessionals"),
    supporter("staff-expertise.school-secretary", "school-secretary", "the school secretary"),
    supporter("staff-expertise.bus-drivers", "bus-driver", "bus drivers"),
    supporter("staff-expertise.classroom-aides", "classroom-aide", "classroom aides"),
  ];
}

function expert(element: Criterion["element"], role: SpecialistStaff["role"], who: string): Criterion {
  return criterion(element, {
    list: specialists,
    kind: role,
    among: (record) => record.role === role,
    look: ({ forStudents, forFamilies }) =>
      lacking(![...forStudents, ...forFamilies].some((one) => says(one)) && `it does not say what ${who} do`),
    absent: `nothing says how the expertise of ${who} is used`,
    step: `say what ${who} do for students and families`,
  });
}

function gives(element: Criterion["element"], aspect: "forStudents" | "forFamilies", whom: string): Criterion {
  return criterion(element, {
    list: specialists,
    look: (record) => (record[aspect].some((one) => says(one)) ? lacking() : undefined),
    absent: `nothing says what the school's experts do for ${whom}`,
    step: `say what they do for ${whom}`,
  });
}

function supporter(element: Criterion["element"], role: SupportingStaff["role"], who: string): Criterion {
  return criterion(element, {
    list: supporting,
    kind: role,
    among: (record) => record.role === role,
    look: ({ does, noneBecause }) =>
      lacking(!says(noneBecause) && !does.some((one) => says(one)) && `it does not say what ${who} do for attendance`),
    absent: `nothing recognizes what ${who} do for attendance`,
    step: `say what ${who} do for attendance, or why the school has none`,
  });
}
