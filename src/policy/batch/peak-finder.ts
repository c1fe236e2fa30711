import type { Chunk } from "./chunk.js";

/**
 * Finds how high a rising count or run ever was for the candidates of a chunk, students with one span each, by place among them. Peaks that are
 * enough for all or for none need not be told apart.
 */
export type PeakFinder = (chunk: Chunk, candidates: Uint16Array, count: number, peaks: Float64Array) => void;
