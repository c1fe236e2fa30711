import { DuckDBDataChunk, DuckDBInstance, INTEGER, UTINYINT } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBType } from "@duckdb/node-api";
import { emptyMeasures, emptyResults, ruleIds } from "../answers.js";
import type { Answers } from "../answers.js";
import type { ByStudent } from "../workload/by-student.js";
import { sixMonthsFrom } from "../workload/calendar.js";
import { decideAll, readDecisions, schema } from "./duckdb-sql.js";

const rowsInAChunk = 2048;

/** DuckDB with a workload in memory. */
export interface Duck {
  /** Decide for all students, into a table of columns, with so many threads. */
  decideAll(threads: number, withMeasures: boolean): Promise<void>;
  /** What it decided. */
  answers(withMeasures: boolean): Promise<Answers>;
  /** Give the memory back. */
  close(): void;
}

/** Load the workload into tables in memory. */
export async function openDuck(packed: ByStudent): Promise<Duck> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(schema);
  await fillTables(connection, packed);
  const students = packed.from.length;
  return {
    async decideAll(threads, withMeasures) {
      await connection.run(`SET threads = ${threads}`);
      await connection.run(decideAll(withMeasures));
    },
    answers: (withMeasures) => readAnswers(connection, students, withMeasures),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function fillTables(connection: DuckDBConnection, packed: ByStudent): Promise<void> {
  const { offsets, events, from, to, willful } = packed;
  const student = new Int32Array(events.length);
  for (let index = 0; index < from.length; index++) student.fill(index, offsets[index], offsets[index + 1]);
  const columns = [student, events.map((event) => event & 255), events.map((event) => event >> 8)];
  await append(connection, "events", [INTEGER, UTINYINT, UTINYINT], columns);
  const numbers = Int32Array.from(from, (_, index) => index);
  await append(connection, "students", [INTEGER, UTINYINT, UTINYINT, UTINYINT], [numbers, from, to, willful]);
  await append(connection, "days", [UTINYINT, UTINYINT], [Array.from(sixMonthsFrom.keys()), sixMonthsFrom]);
}

async function append(
  connection: DuckDBConnection,
  table: string,
  types: DuckDBType[],
  columns: ArrayLike<number>[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const rows = columns[0]!.length;
  for (let start = 0; start < rows; start += rowsInAChunk) {
    const until = Math.min(start + rowsInAChunk, rows);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => Array.prototype.slice.call(column, start, until) as number[]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function readAnswers(connection: DuckDBConnection, students: number, withMeasures: boolean): Promise<Answers> {
  const tier = new Uint8Array(students);
  const measures = emptyMeasures(students);
  const results = emptyResults(students);
  const columns = [tier, ...ruleIds.map((id) => results[id]), ...(withMeasures ? Object.values(measures) : [])];
  const reader = await connection.stream(readDecisions(withMeasures));
  let start = 0;
  for (let chunk = await reader.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await reader.fetchChunk()) {
    for (const [index, column] of columns.entries()) column.set(chunk.getColumnValues(index) as number[], start);
    start += chunk.rowCount;
  }
  if (start !== students) throw new Error(`DuckDB decided for ${start} of ${students} students`);
  return { tier, results, ...(withMeasures && { measures }) };
}
