import { readCsv } from "./read-csv.js";

/** What the district knows about a student beside attendance. */
export interface StudentFacts {
  readonly birthDate?: string;
  readonly homeLanguage?: string;
  readonly priorYearAbsenceRate?: number;
}

/** The facts of the students, by id; what is empty is not known. */
export async function readStudents(path: string): Promise<Map<string, StudentFacts>> {
  const facts = new Map<string, StudentFacts>();
  for await (const cells of readCsv(path, ["Student ID"])) {
    const row = Object.fromEntries(Object.entries(cells).map(([header, cell]) => [header.trim(), cell]));
    const birthDate = row["Birth Date"];
    const homeLanguage = row["Home Language"];
    const rate = row["Prior Year Absence Rate"];
    facts.set(row["Student ID"] ?? "", {
      ...(birthDate && { birthDate }),
      ...(homeLanguage && { homeLanguage }),
      ...(rate && Number.isFinite(Number(rate)) && { priorYearAbsenceRate: Number(rate) }),
    });
  }
  return facts;
}
