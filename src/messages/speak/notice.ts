import type { DayName, LanguageMessages, NoticeMessages } from "../types.js";
import type { NoticeWording } from "../wording/types.js";
import { counted } from "./counted.js";
import { tableOf, within, type Place } from "./place.js";
import { sentence, words } from "./sentence.js";

export const dayNames = ["calendar-day", "school-day"] as const satisfies readonly DayName[];

export function speakNotice(from: Place<NoticeWording>, say: LanguageMessages): NoticeMessages {
  const greetings = tableOf(within(from, "greeting"), ["student", "family"], (table, key) =>
    sentence(table, key, ["student"]),
  );
  const absentOn = sentence(from, "absentOn", ["student", "dates"]);
  const missed = sentence(from, "missed", ["asOf", "student", "daysAbsent", "daysInMembership"]);
  const meeting = sentence(from, "meeting", ["dates"]);
  const moreTime = tableOf(within(from, "moreTime"), dayNames, (table, key) => counted(table, key, ["days"], "days"));
  const source = sentence(from, "source", ["citation"]);
  return {
    greeting: ({ student, toStudent }) => greetings[toStudent ? "student" : "family"]({ student }),
    glad: sentence(from, "glad", ["student", "school"]),
    absentOn: ({ student, dates }) => absentOn({ student, dates: say.dates(dates) }),
    missed: ({ asOf, ...about }) => missed({ ...about, asOf: say.date(asOf) }),
    reasons: words(from, "reasons"),
    help: words(from, "help"),
    meeting: ({ dates }) => meeting({ dates: say.either(dates.map((date) => say.date(date))) }),
    moreTime: ({ days, unit }) => moreTime[unit](days, { days }),
    interpreter: words(from, "interpreter"),
    call: sentence(from, "call", ["name", "phone", "role?"]),
    source: (citation) => source({ citation }),
  };
}
