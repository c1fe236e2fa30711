import { isRecord } from "../../given.js";
import type { Answer, Hidden, ItemScore, ResponseSet } from "../types.js";
import { isSmall } from "./hide-small.js";
import { meanOf, type PackedRatings } from "./packed-ratings.js";
import { scoreItem } from "./score-cells.js";
import type { GroupContext } from "./score-groups.js";
import { askedIn } from "./tally.js";

/** What every item came to among all respondents, with what a team advises and wrote. */
export function scoreItems({
  set,
  packed,
  items,
  ruler,
  everyone,
  minimumRespondents,
}: Omit<GroupContext, "levers">): ItemScore[] {
  return items.map((item, place) => {
    const tally = everyone[place]!;
    const hideFew = (size: number): Hidden | undefined =>
      isSmall(size, minimumRespondents) ? "too-few-respondents" : undefined;
    const cell = scoreItem(item, tally, { asked: hideFew(askedIn(tally)), rated: hideFew(tally.rated) }, ruler);
    const isShown = set.responses.length >= minimumRespondents && cell.hidden !== "too-few-respondents";
    return isShown ? { ...cell, ...advice(packed, place, minimumRespondents), ...notesOf(set, item.item.id) } : cell;
  });
}

function advice(packed: PackedRatings, place: number, minimum: number): Pick<ItemScore, "priority" | "feasibility"> {
  const priority = meanOf(packed.priority, place, minimum);
  const feasibility = meanOf(packed.feasibility, place, minimum);
  return { ...(priority !== undefined && { priority }), ...(feasibility !== undefined && { feasibility }) };
}

/** What a team wrote beside its consensus. */
function notesOf({ mode, responses }: ResponseSet, itemId: string): Pick<ItemScore, "notes"> {
  const answers = mode === "consensus" ? responses[0]?.answers : undefined;
  const answer = answers && Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
  if (!isRecord(answer)) return {};
  const { evidence, note, currentStrategy, actionStep }: Answer = answer;
  const notes = Object.fromEntries(
    Object.entries({ evidence, note, currentStrategy, actionStep }).filter(([, text]) => typeof text === "string"),
  );
  return Object.keys(notes).length > 0 ? { notes } : {};
}
