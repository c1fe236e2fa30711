import { parse } from "csv-parse/sync";
import type { TextRow } from "../../src/interop/index.js";
import { sharedFiles, sharedText } from "./shared-data.js";

/** Rows of a CSV file of the set. */
export function contosoRows(path: string): TextRow[] {
  return parse(sharedText(`oea-contoso/${path}`), { columns: true });
}

interface StudentSchoolAssociation {
  readonly studentReference: { readonly studentUniqueId: string };
  readonly schoolReference: { readonly schoolId: number };
  readonly entryDate: string;
  readonly exitWithdrawDate?: string;
  readonly entryGradeLevelDescriptor: string;
}

/** Every association that the pages of the API hold, as rows of text; a page is one JSON object a line after a byte-order mark. */
export function schoolAssociations(): TextRow[] {
  const pages = sharedFiles("oea-contoso/odsapi").filter((name) =>
    name.startsWith("studentSchoolAssociations_upserts"),
  );
  return pages.flatMap((name) =>
    sharedText(`oea-contoso/odsapi/${name}`)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => toRow(JSON.parse(line) as StudentSchoolAssociation)),
  );
}

function toRow(association: StudentSchoolAssociation): TextRow {
  return {
    student: association.studentReference.studentUniqueId,
    school: `${association.schoolReference.schoolId}`,
    entry: association.entryDate,
    exit: association.exitWithdrawDate,
    grade: association.entryGradeLevelDescriptor,
  };
}
