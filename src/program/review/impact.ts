import type { Acknowledgement } from "../types.js";
import { criterion, lacking, listOf, says, type Criterion, type RecordList } from "./need.js";

const acknowledgements: RecordList<Acknowledgement> = listOf(
  "impact",
  "acknowledgements",
  "acknowledgement",
  ({ acknowledgements }) => acknowledgements,
);

export function impact(): readonly Criterion[] {
  return [acknowledgedBy("impact.leaders", "leaders"), acknowledgedBy("impact.members", "members")];
}

function acknowledgedBy(element: Criterion["element"], by: Acknowledgement["by"]): Criterion {
  const who = by === "leaders" ? "leaders" : "staff and other members";
  return criterion(element, {
    list: acknowledgements,
    kind: by,
    among: (record) => record.by === by,
    look: ({ statement, roles }) =>
      lacking(
        !says(statement) && "what they say is not written down",
        !roles.some((role) => says(role)) && "it names no role",
      ),
    absent: `no ${who} of the school say that truancy sets learning back`,
    step: `have ${who} say what missed days do to learning, and write it down`,
  });
}
