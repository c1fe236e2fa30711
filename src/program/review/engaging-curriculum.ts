import type { Curriculum, Described } from "../types.js";
import { eachOf, gradesServed } from "./each-of.js";
import { isWithin } from "./grade-span.js";
import { lacking, listOf, need, says, type Criterion, type RecordList } from "./need.js";

const curricula: RecordList<Curriculum> = listOf(
  "engagingCurriculum",
  "curricula",
  "curriculum",
  ({ curricula }) => curricula,
);

export function engagingCurriculum(): readonly Criterion[] {
  return [
    taught("engaging-curriculum.engaging-content", "qualities", "engaging", "engages students"),
    taught("engaging-curriculum.meaningful-content", "qualities", "meaningful", "means something to students"),
    taught("engaging-curriculum.relevant-content", "qualities", "relevant", "has to do with students' lives"),
    taught("engaging-curriculum.workplace-preparation", "prepares", "workplace", "prepares for the workplace"),
    taught("engaging-curriculum.community-preparation", "prepares", "community", "prepares for the community"),
    taught("engaging-curriculum.relationship-preparation", "prepares", "relationships", "prepares for relationships"),
    taught(
      "engaging-curriculum.social-problem-solving",
      "instruction",
      "social-problem-solving",
      "teaches social problem solving",
    ),
    taught("engaging-curriculum.life-skills", "instruction", "life-skills", "teaches life skills"),
    taught(
      "engaging-curriculum.social-emotional-development",
      "instruction",
      "social-emotional-development",
      "teaches social-emotional development",
    ),
    taught(
      "engaging-curriculum.interpersonal-communication",
      "instruction",
      "interpersonal-communication",
      "teaches interpersonal communication",
    ),
    taught("engaging-curriculum.self-regulation", "instruction", "self-regulation", "teaches self-regulation"),
    taught(
      "engaging-curriculum.violence-prevention",
      "instruction",
      "violence-prevention",
      "teaches to prevent bullying and violence",
    ),
  ];
}

type Aspect = "qualities" | "prepares" | "instruction";

function taught<A extends Aspect>(
  element: Criterion["element"],
  aspect: A,
  kind: Curriculum[A][number]["kind"],
  what: string,
): Criterion {
  return {
    element,
    needs: (reading) =>
      eachOf(gradesServed, reading, (grade) =>
        need({
          list: curricula,
          among: ({ grades }) => isWithin(grade, grades),
          look: (curriculum) => {
            const entries: readonly Described<string>[] = curriculum[aspect].filter((entry) => entry.kind === kind);
            if (entries.length === 0) return undefined;
            return lacking(!entries.some(({ how }) => says(how)) && `how it ${what} is not written down`);
          },
          absent: `no curriculum ${what} in grade`,
          step: `say how it ${what} in grade`,
          item: grade,
        }),
      ),
  };
}
