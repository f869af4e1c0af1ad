/** From a file's text to plain data, or a refusal that says what is wrong and where. */
import * as v from 'valibot';
import { placeOf, Refused } from './refused';

/** Names that could reach into our own objects. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** Deeper than any file of ours. */
const DEEPEST = 20;

export interface Format<S extends v.GenericSchema> {
  readonly schema: S;
  readonly format: string;
  readonly version: number;
  /** What it is called: "a deck file". */
  readonly called: string;
}

/** Reads a file of one format. Throws `Refused`. */
export function readFile<S extends v.GenericSchema>(text: string, format: Format<S>): v.InferOutput<S> {
  const raw = parse(text);
  refuseForbidden(raw, []);
  refuseOther(raw, format);
  const parsed = v.safeParse(format.schema, raw);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refused(`${sentence(issue)} Nothing was changed.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(
      `This is not a whole JSON file: ${whereBroken(text, String(error))} Nothing was changed.`,
    );
  }
}

/** Engines word their errors differently, and some do not say the line. */
function whereBroken(text: string, told: string): string {
  if (text.trim() === '') return 'it is empty.';
  const last = text.split('\n').length;
  if (stillOpen(text)) return `it ends too soon, in line ${last}. It may not have been copied to its end.`;
  const position = /position (\d+)/.exec(told)?.[1];
  const line = position ? text.slice(0, Number(position)).split('\n').length : /line (\d+)/.exec(told)?.[1];
  return line ? `line ${line} is not written as JSON is.` : 'one of its lines is not written as JSON is.';
}

/** Whether a bracket or a text is still open at the end. */
function stillOpen(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
  }
  return inText || depth > 0;
}

function refuseForbidden(value: unknown, path: readonly (string | number)[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length > DEEPEST)
    throw new Refused(
      `This file is nested too deeply, at ${placeOf(path.slice(0, 3))}. Nothing was changed.`,
    );
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    if (FORBIDDEN.includes(name)) {
      throw new Refused(`The name ${placeOf(at)} is not allowed in a file. Nothing was changed.`);
    }
    refuseForbidden(inner, at);
  }
}

function refuseOther(raw: unknown, { format, version, called }: Format<v.GenericSchema>): void {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), raw);
  if (!head.success || head.output.format !== format) {
    const other = head.success ? ` It says “${head.output.format.slice(0, 60)}”.` : '';
    throw new Refused(`This is not ${called}: “format” should be “${format}”.${other} Nothing was changed.`);
  }
  const found = head.output.version;
  if (found > version) {
    throw new Refused(
      `This file was made by a newer Firebreak (“version” is ${found}, this one reads ${version}). Update Firebreak, then try again. Nothing was changed.`,
    );
  }
  if (found !== version) {
    throw new Refused(
      `“version” is ${found}, and there is no such version of ${called}. Nothing was changed.`,
    );
  }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const place = path.length > 0 ? `At ${placeOf(path)}: ` : '';
  return `${place}${wordsOf(issue)}`;
}

const SHOWN = 40;

function wordsOf({ type, expected, received, message, requirement }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'Firebreak does not know this name.';
  if (received === 'undefined') return 'this is missing.';
  if (type === 'max_length') return `too long or too many: at most ${requirement}, found ${received}.`;
  if (type === 'min_value' || type === 'max_value')
    return `${received} is outside of what is allowed (${expected}).`;
  if (type === 'regex' || type === 'check') return `this ${message}.`;
  const found = received.length > SHOWN ? `${received.slice(0, SHOWN)}…` : received;
  return `expected ${expected ?? 'something else'}, found ${found}.`;
}
