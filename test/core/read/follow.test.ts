import assert from 'node:assert/strict';
import fc from 'fast-check';
import { follow, type Followed, type Known } from '../../../src/core/read/follow';
import { restOf } from '../../../src/core/read/fingerprint';
import { read } from './helpers';

/** A bank without written ids: titles, each over an answer. */
type Entries = readonly (readonly [title: string, answer: string])[];

const markdown = (entries: Entries) => entries.map(([title, answer], at) => `## ${at + 1}. ${title}?\n\n${answer}\n`).join('\n');
const yaml = (entries: readonly object[]) => JSON.stringify({ questions: entries });

function load(before: readonly Known[], text: string, name = 'notes.md'): Followed {
	const steps = follow(before, read(text, name).questions);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** Loads one text after another, as a person edits it; gives the ids of the last. */
const edited = (...texts: readonly string[]): Followed => texts.reduce<Followed>((last, text) => load(last.known, text), { questions: [], known: [], problems: [] });
const ids = ({ questions }: Followed) => questions.map(({ id }) => id);

const salt = ['Why does bread need salt', 'It slows the yeast and makes the taste.'] as const;
const yeast = ['What is yeast good for', 'It makes the gas that lifts the dough.'] as const;
const rest = ['How long does dough rest', 'An hour in a warm room, a night in a cold one.'] as const;
const original = markdown([salt, yeast, rest]);
const names = ['why-does-bread-need-salt', 'what-is-yeast-good-for', 'how-long-does-dough-rest'];

describe('Questions without written ids', () => {
	it('keep their ids when answers are edited', () => {
		const after = edited(original, markdown([[salt[0], 'Something else, said at some length.'], yeast, rest]));

		assert.deepEqual(ids(after), names);
		assert.deepEqual(after.problems, []);
	});

	it('keep them when they are put in another order, and when others come and go', () => {
		assert.deepEqual(ids(edited(original, markdown([rest, ['Who bakes', 'A baker does, and early.'], salt]))), [names[2], 'who-bakes', names[0]]);
	});

	it('are followed when their titles are edited, again and again, and back', () => {
		const second = markdown([['Salt, what for', salt[1]], yeast, rest]);
		const third = markdown([['Is salt needed', salt[1]], yeast, rest]);

		assert.deepEqual(ids(edited(original, second)), names);
		assert.deepEqual(ids(edited(original, second, third)), names);
		assert.deepEqual(ids(edited(original, second, third, original)), names);
	});

	it('are followed by their neighbours when title and answer are edited, if half of the title\'s words stay', () => {
		const after = (title: string) => ids(edited(original, markdown([salt, [title, 'Rewritten from scratch, this one too.'], rest])));

		assert.deepEqual(after('What is the yeast good for'), names);
		assert.deepEqual(after('Who bakes'), [names[0], 'who-bakes', names[2]]);
	});

	it('leave their ids to nobody: a new question under an old title is new', () => {
		const renamed = markdown([['Salt, what for', salt[1]], yeast, rest]);
		const both = markdown([['Salt, what for', salt[1]], yeast, rest, [salt[0], 'A new answer to the words of old.']]);

		assert.deepEqual(ids(edited(original, renamed, both)), [...names, 'why-does-bread-need-salt-2']);
	});

	it('get them back when they come back, and when the file was broken in between', () => {
		const renamed = markdown([['Salt, what for', salt[1]], yeast, rest]);

		assert.deepEqual(ids(edited(original, renamed, markdown([yeast, rest]), renamed)), names);
		assert.deepEqual(ids(edited(original, renamed, 'Nothing.', renamed)), names);
	});

	it('are not guessed at between two candidates, and that is said', () => {
		const after = edited(original, markdown([['Salt, what for', salt[1]], ['Is salt needed', salt[1]], yeast, rest]));

		assert.deepEqual(ids(after), ['salt-what-for', 'is-salt-needed', names[1], names[2]]);
		assert.deepEqual(after.problems.map(({ code }) => code), ['doubtful-identity', 'doubtful-identity']);
		assert.match(after.problems[0]?.message ?? '', /Give it an "id:"/);
	});

	it('stay apart under one title when another comes before them', () => {
		const first = markdown([['Why', salt[1]], ['Why', yeast[1]]]);
		const second = markdown([['Why', rest[1]], ['Why', salt[1]], ['Why', yeast[1]]]);

		assert.deepEqual(ids(edited(first)), ['why', 'why-2']);
		assert.deepEqual(ids(edited(first, second)), ['why-3', 'why', 'why-2']);
		assert.deepEqual(edited(first, second).problems, []);
	});

	it('under one title are in doubt when their number changes and their answers say nothing', () => {
		const after = edited('- Why?\n- How?\n- Why?\n- What is it?\n', '- Why?\n- Why?\n- How?\n- Why?\n- What is it?\n');

		assert.deepEqual(ids(after).slice(0, 2), ['why', 'why-2']);
		assert.equal(after.problems.length, 3);
	});
});

describe('Written ids', () => {
	it('win over everything that was known', () => {
		const { known } = load([], yaml([{ question: 'Why salt?', answer: salt[1] }]), 'a.yaml');

		const after = load(known, yaml([{ id: 'salt', question: 'Why salt?', answer: salt[1] }, { question: 'Why?', answer: yeast[1] }]), 'a.yaml');

		assert.deepEqual(ids(after), ['salt', 'why']);
	});

	it('stay when titles and answers are edited, and are never given away', () => {
		const { known } = load([], yaml([{ question: 'Why salt?', answer: salt[1] }]), 'a.yaml');

		const after = load(known, yaml([{ question: 'Salt?', answer: salt[1] }, { id: 'why-salt', question: 'Another?' }]), 'a.yaml');

		assert.deepEqual(ids(after), ['salt', 'why-salt']);
	});

	it('need nothing to be remembered', () => {
		assert.deepEqual(load([], yaml([{ id: 'salt', question: 'Why?' }]), 'a.yaml').known, []);
	});
});

describe('Any edit', () => {
	const title = fc.constantFrom('Why', 'How', 'What', 'Why not');
	const answer = fc.constantFrom('', 'Because it is written like this.', 'Since nobody has ever changed that.');
	const entries = fc.array(fc.record({ id: fc.option(fc.constantFrom('why', 'a', 'why-2'), { nil: undefined }), question: title, answer }, { requiredKeys: ['question'] }), { maxLength: 5 });

	it('leaves each question an id of its own, and nothing changes when nothing was edited', () => {
		fc.assert(fc.property(entries, entries, (first, second) => {
			const { known } = load([], yaml(first), 'a.yaml');
			const after = load(known, yaml(second), 'a.yaml');

			assert.equal(new Set(ids(after)).size, ids(after).length);
			assert.deepEqual(ids(load(after.known, yaml(second), 'a.yaml')), ids(after));
			assert.deepEqual(load(after.known, yaml(second), 'a.yaml').problems, []);
		}), { numRuns: 40 });
	});
});

describe('What a question says besides its title', () => {
	it('is the same however its lines are broken', () => {
		assert.equal(restOf({ answer: 'It slows the yeast and makes the taste.' }), restOf({ answer: 'It slows the yeast\n  and makes the taste.\n' }));
		assert.notEqual(restOf({ answer: 'It slows the yeast and makes the taste.' }), restOf({ answer: 'It slows the yeast and makes the crust.' }));
	});

	it('tells nothing when it is short', () => {
		assert.equal(restOf({ answer: 'Yes.' }), '');
		assert.equal(restOf({}), '');
	});

	it('counts every part', () => {
		const parts = [{ prompt: 'p' }, { short: 'p' }, { keyPoints: ['p'] }, { options: [{ text: 'p' }] }, { followUps: [{ question: 'p' }] }, { example: 'p' }];
		const all = parts.map(part => restOf({ answer: 'It slows the yeast and makes the taste.', ...part as object }));

		assert.equal(new Set(all.slice(0, 3)).size, 3);
		assert.ok(!all.includes(restOf({ answer: 'It slows the yeast and makes the taste.' })));
	});
});
