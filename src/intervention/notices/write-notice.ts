import type { Messages } from "../../messages/index.js";
import type { Extension } from "../../policy/index.js";
import type { NoticeOptions, NoticeStudent } from "./types.js";

/** What a notice is about, apart from its language. */
export interface NoticeContent extends Pick<NoticeOptions, "student" | "call" | "offers" | "interpreter"> {
  readonly toStudent: boolean;
  readonly citation: string;
  readonly extension?: Extension;
}

/** A paragraph of a notice: the strings of the catalogue that it is made of. */
interface Paragraph {
  readonly strings: readonly string[];
  readonly text: string;
}

/** A notice in the words of a catalogue. */
export function writeNotice(content: NoticeContent, say: Messages): string {
  return paragraphs(content, say)
    .map(({ text }) => text)
    .join("\n\n");
}

/** The strings of a catalogue that a notice uses. */
export function stringsUsed(content: NoticeContent, say: Messages): string[] {
  return paragraphs(content, say).flatMap(({ strings }) => strings);
}

function paragraphs(content: NoticeContent, say: Messages): Paragraph[] {
  const { student, call, toStudent, citation } = content;
  const { notice } = say;
  return [
    paragraph(["greeting"], notice.greeting({ student: student.name, toStudent })),
    joined(say, [
      paragraph(["glad"], notice.glad({ student: student.name, school: student.school })),
      ...strengthOf(student, say),
    ]),
    joined(say, [...absences(student, say), paragraph(["reasons"], notice.reasons)]),
    ...meeting(content, say),
    joined(say, [paragraph(["help"], notice.help), paragraph(["call"], notice.call(call))]),
    paragraph(["source"], notice.source(citation)),
  ];
}

function strengthOf({ strength = {} }: NoticeStudent, { locale }: Messages): Paragraph[] {
  const text = Object.hasOwn(strength, locale) ? strength[locale] : undefined;
  return text === undefined ? [] : [{ strings: [], text }];
}

function absences({ name, dates = [], attendance }: NoticeStudent, say: Messages): Paragraph[] {
  const { notice } = say;
  const total = attendance && {
    student: name,
    asOf: attendance.asOf,
    daysAbsent: say.number(attendance.daysAbsent),
    daysInMembership: say.number(attendance.daysInMembership),
  };
  return [
    ...(dates.length === 0 ? [] : [paragraph(["absentOn", "dates"], notice.absentOn({ student: name, dates }))]),
    ...(total === undefined ? [] : [paragraph(["missed", "date", "number"], notice.missed(total))]),
  ];
}

function meeting({ offers = [], extension, interpreter }: NoticeContent, say: Messages): Paragraph[] {
  const { notice } = say;
  const parts = [
    ...(offers.length === 0 ? [] : [paragraph(["meeting", "date", "either"], notice.meeting({ dates: offers }))]),
    ...(extension === undefined
      ? []
      : [paragraph(["moreTime"], notice.moreTime({ days: extension.within, unit: extension.unit }))]),
    ...(interpreter === true ? [paragraph(["interpreter"], notice.interpreter)] : []),
  ];
  return parts.length === 0 ? [] : [joined(say, parts)];
}

const shared: ReadonlySet<string> = new Set(["date", "dates", "number", "either", "sentences"]);

function paragraph(names: readonly string[], text: string): Paragraph {
  return { strings: names.map((name) => (shared.has(name) ? name : `notice.${name}`)), text };
}

function joined(say: Messages, parts: readonly Paragraph[]): Paragraph {
  return {
    strings: parts.flatMap(({ strings }) => strings),
    text: say.sentences(parts.map(({ text }) => text)),
  };
}
