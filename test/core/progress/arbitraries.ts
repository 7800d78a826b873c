import fc from 'fast-check';
import type { Entry, LoggedAttempt, Standing } from '../../../src/core/progress/entry';
import { grades, stages } from '../../../src/core/schedule/memory';
import { anEntry, day, morning } from '../../support/builders';

const anyTime = fc.integer({ min: morning - 400 * day, max: morning + 400 * day });
const anyIndexes = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 });
const anyGrade = fc.constantFrom(...grades);
/** Letters that JSON and regular expressions trip over, among ordinary ones. */
export const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '\r', '\u2028', '\u2029', '}', ',', '\u0000', '😀', '\ud800', ' '), maxLength: 6 });

const anyMemory = fc.record({
	due: anyTime, stability: fc.double({ min: 0, max: 1000, noNaN: true }), difficulty: fc.double({ min: 1, max: 10, noNaN: true }), stage: fc.constantFrom(...stages),
	step: fc.nat({ max: 2 }), days: fc.nat({ max: 365 }), reviews: fc.nat({ max: 50 }), lapses: fc.nat({ max: 8 }), last: anyTime,
}, { noNullPrototype: true });

/** With its parts in any order, as a standing that was changed again and again has them. */
export const anyStanding: fc.Arbitrary<Standing> = fc.record<Standing>({
	memory: anyMemory, grade: anyGrade, first: anyTime, starred: fc.constant(true), suspended: fc.constant(true), buriedUntil: anyTime, missed: anyIndexes,
}, { requiredKeys: [], noNullPrototype: true }).chain(standing => fc.shuffledSubarray(Object.entries(standing), { minLength: 0 }).map(parts => Object.fromEntries(parts) as Standing));

const anyAttempt: fc.Arbitrary<LoggedAttempt> = fc.record<LoggedAttempt, 'grade' | 'took' | 'hints' | 'layers' | 'ticked' | 'missed'>({
	grade: anyGrade, took: fc.nat(), hints: fc.nat({ max: 5 }), layers: fc.nat({ max: 6 }), ticked: anyIndexes, missed: anyIndexes,
	chosen: anyIndexes, confidence: fc.constantFrom(1, 2, 3), text: anyText,
}, { requiredKeys: ['grade', 'took', 'hints', 'layers', 'ticked', 'missed'], noNullPrototype: true });

export const anyEntry: fc.Arbitrary<Entry> = fc.record<Entry, 'n' | 'at' | 'after'>({
	id: fc.constant(''), n: fc.nat({ max: 20 }), at: anyTime, key: fc.constant(''), attempt: anyAttempt, undoes: anyText, after: anyStanding,
}, { requiredKeys: ['n', 'at', 'after'], noNullPrototype: true })
	.chain(entry => fc.tuple(fc.constantFrom('a', 'b', 'c'), anyText).map(([key, id]) => anEntry({ ...entry, key: `bank/${key}`, id: `w-${id}` })));

/** Entries of a few questions, each with an id of its own; many share an order number. */
export const anyEntries = fc.uniqueArray(anyEntry, { selector: entry => entry.id, maxLength: 8 });
