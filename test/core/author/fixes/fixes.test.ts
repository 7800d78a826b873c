import assert from 'node:assert/strict';
import { fixesFor } from '../../../../src/core/author/fixes/fixesFor';
import { workOn } from '../../../../src/core/author/fixes/work';
import { distance } from '../../../../src/core/author/fixes/distance';
import { lintAcross } from '../../../../src/core/lint/lint';
import { readBank } from '../../../../src/core/read/readBank';
import { applyEdits } from '../../../../src/core/text/edit';
import { ended } from '../../import/helpers';
import { check, fixed, lines, taken, titles } from './helpers';

describe('A missing part', () => {
	it('is begun at the end of its entry', () => {
		assert.equal(fixed('missing-answer', lines('questions:', '  - question: A?', '    tags: [x]', '  - question: B?', '    answer: C.')), lines(
			'questions:', '  - question: A?', '    tags: [x]', '    answer: |', '      TODO', '  - question: B?', '    answer: C.',
		));
	});

	it('is begun behind prose, not within it', () => {
		assert.equal(fixed('missing-key-points', lines('- question: A?', '  answer: |', '    One.', '', '    Two.', '', '- question: B?')), lines(
			'- question: A?', '  answer: |', '    One.', '', '    Two.', '  keyPoints:', '    - TODO', '', '- question: B?',
		));
	});

	it('is read and reported as a placeholder once it is begun', () => {
		const text = fixed('missing-follow-ups', lines('- question: A?', '  answer: B.', '  keyPoints: [C]'));
		assert.deepEqual(readBank('bank.yaml', text).questions[0]?.followUps, [{ question: 'TODO', answer: 'TODO' }]);
		assert.ok(check(text).problems.some(({ code }) => code === 'placeholder-text'));
	});

	it('is begun under a heading of a Markdown list', () => {
		const text = lines('## 1. What is a closure?', '', 'A function.', '', '## 2. What is hoisting?', '', 'A rule.', '', '## 3. What is a scope?', '', 'A range.');
		const after = fixed('missing-key-points', text, { name: 'a.md' }).replace('TODO', 'It keeps its scope');
		assert.deepEqual(readBank('a.md', after).questions[0]?.keyPoints, ['It keeps its scope']);
	});

	it('is not begun twice, nor in brackets', () => {
		assert.deepEqual(titles('missing-answer', lines('- question: A?', '  answer:')), []);
		assert.deepEqual(titles('missing-answer', lines('[{ question: A? }]')), []);
	});
});

describe('An id', () => {
	it('that is taken becomes the one that the question is known by', () => {
		const text = lines('- id: a', '  question: A?', '- id: a # again', '  question: B?');
		const after = fixed('duplicate-id', text);
		assert.equal(after, lines('- id: a', '  question: A?', '- id: a-2 # again', '  question: B?'));
		assert.deepEqual(readBank('b.yaml', after).questions.map(({ id }) => id), readBank('b.yaml', text).questions.map(({ id }) => id));
	});

	it('that another file has is changed only when that is wanted, and to one that neither has', () => {
		const [ours, theirs] = [check(lines('- id: a', '  question: A?', '- id: a-2', '  question: B?'), 'ours.yaml').file, check(lines('- id: a', '  question: C?'), 'theirs.yaml').file];
		const [problem] = ended(lintAcross([ours, theirs]));
		assert.ok(problem);

		assert.deepEqual(fixesFor(workOn(theirs), problem, workOn(ours)).map(({ title, isSafe }) => [title, isSafe]), [['Call It "a-3"', false]]);
	});

	it('that was only derived is written down, and stays what it was', () => {
		const text = lines('questions:', '  - question: What is a closure?', '    answer: A.');
		const after = taken(text, text.indexOf('answer'));
		assert.equal(after, lines('questions:', '  - id: what-is-a-closure', '    question: What is a closure?', '    answer: A.'));
		assert.equal(taken(after, after.indexOf('answer')), undefined);
	});

	it('is written down only where questions are written line by line', () => {
		assert.equal(taken('[{ question: A? }]', 5), undefined);
		assert.equal(taken('- What?\n', 3), undefined);
		assert.equal(taken('title: A\n', 3), undefined);
	});
});

describe('Letters in the wrong encoding', () => {
	it('are repaired on their line', () => {
		assert.equal(fixed('mojibake', lines('- question: A?', '  answer: It doesnâ€™t, itâ€™s.')), lines('- question: A?', '  answer: It doesn’t, it’s.'));
	});
});

describe('A block of code that nothing closes', () => {
	it('is closed at the end of its field', () => {
		assert.equal(fixed('unbalanced-fence', lines('- question: A?', '  answer: |', '    So:', '    ```js', '    a();', '  tags: [x]')), lines(
			'- question: A?', '  answer: |', '    So:', '    ```js', '    a();', '    ```', '  tags: [x]',
		));
	});

	it('is closed at the end of its entry when its field is the last', () => {
		const text = lines('- question: A?', '  answer: |', '    ~~~~', '    a();', '', '- question: B?', '  answer: C.');
		assert.equal(fixed('unbalanced-fence', text), lines('- question: A?', '  answer: |', '    ~~~~', '    a();', '    ~~~~', '', '- question: B?', '  answer: C.'));
	});

	it('is closed within the answer of a follow-up', () => {
		const text = lines('- question: A?', '  followUps:', '    - answer: |', '        ```js', '        a();', '      question: B?', '    - question: C?');
		assert.match(fixed('unbalanced-fence', text), /a\(\);\n {8}```\n {6}question/);
	});

	it('is left to its keeper where lines are folded', () => {
		assert.deepEqual(titles('unbalanced-fence', lines('- question: A?', '  answer: >-', '    a', '', '    ```js', '', '    b')), []);
		assert.deepEqual(titles('unbalanced-fence', lines('- question: A?', '', '    ~~~')), []);
	});

	it('is closed in Markdown, where the next question begins', () => {
		const text = lines('## 1. What is it?', '', '```js', 'a();', '', '## 2. What is that?', '', 'That.', '', '## 3. What is there?', '', 'This.');
		const after = fixed('unclosed-fence', text, { name: 'a.md' });
		assert.deepEqual(check(after, 'a.md').problems.filter(({ code }) => code.endsWith('-fence')), []);
		assert.equal(readBank('a.md', after).questions.length, 3);
	});
});

describe('A question that is there twice', () => {
	const text = lines(
		'- id: one', '  question: How does garbage collection work in Python?', '  answer: It counts.', '',
		'- id: two', '  question: How does Python garbage collection work?', '  answer: Cycles.', '  hints:', '    - Count', '', '- question: Why not?', '  answer: So.',
	);

	it('gives the first all that it says, and goes', () => {
		assert.equal(fixed('near-duplicate-question', text), lines(
			'- id: one', '  question: How does garbage collection work in Python?',
			'  answer: |-', '    It counts.', '', '    #### From “How does Python garbage collection work?”', '', '    Cycles.', '  hints: [Count]', '',
			'', '- question: Why not?', '  answer: So.',
		));
	});

	it('takes fields along that nobody knows', () => {
		assert.match(fixed('near-duplicate-question', text.replace('  hints:\n    - Count', '  colour: |\n    red\n    blue')), /Cycles\.\n {2}colour: \|\n {4}red\n {4}blue\n\n/);
	});

	it('is merged into another file, whose other words stay as they are', () => {
		const ours = check(lines('questions:', '  # the first', '  - question: How does garbage collection work in Python?', '    tags: [python]', '    answer: It counts.'), 'ours.yaml').file;
		const theirs = check(text, 'theirs.yaml').file;
		const problem = ended(lintAcross([ours, theirs])).at(-1);
		assert.ok(problem);

		const [fix] = fixesFor(workOn(theirs), problem, workOn(ours));

		assert.equal(fix?.title, 'Merge It Into ours.yaml');
		assert.equal(fix.isSafe, false);
		assert.equal(applyEdits(ours.text, fix.edits.filter(({ file }) => file === 'ours.yaml')), lines(
			'questions:', '  # the first', '  - question: How does garbage collection work in Python?', '    tags: [python]',
			'    answer: |-', '      It counts.', '', '      #### From theirs.yaml', '', '      Cycles.', '    hints: [Count]',
		));
		assert.deepEqual(readBank('t.yaml', applyEdits(theirs.text, fix.edits.filter(({ file }) => file === undefined))).questions.map(({ id }) => id), ['one', 'why-not']);
		assert.deepEqual(fixesFor(workOn(theirs), problem).map(({ title }) => title), ['Remove This Question']);
	});

	it('goes without a trace when that is wanted', () => {
		const after = fixed('near-duplicate-question', text, { title: 'Remove This Question' });
		assert.deepEqual(readBank('b.yaml', after).questions.map(({ id }) => id), ['one', 'why-not']);
		assert.doesNotMatch(after, /Count$/m);
	});
});

describe('A field that nobody knows', () => {
	it('becomes the one that was meant', () => {
		assert.equal(fixed('unknown-field', lines('- question: A?', '  awnser: B.')), lines('- question: A?', '  answer: B.'));
		assert.equal(fixed('unknown-field', lines('- question: A?', '  dificulty: easy')), lines('- question: A?', '  difficulty: easy'));
	});

	it('does not become one that is there already', () => {
		assert.deepEqual(titles('unknown-field', lines('- question: A?', '  answer: B.', '  awnser: C.')), ['Remove the Field']);
	});

	it('is removed with all its lines when that is wanted', () => {
		const text = lines('- question: A?', '  colour: |', '    red', '', '    blue', '  answer: B.');
		assert.equal(fixed('unknown-field', text, { title: 'Remove the Field' }), lines('- question: A?', '  answer: B.'));
	});
});

describe('A label outside of every question', () => {
	it('moves below the title that follows', () => {
		const text = lines('**Difficulty:** hard', '', '## 1. What is a closure?', '', 'A function.', '', '## 2. What is hoisting?', '', 'A rule.', '', '## 3. What is a scope?', '', 'A range.');
		const after = fixed('text-outside', text, { name: 'a.md' });
		assert.equal(after, lines('## 1. What is a closure?', '', '**Difficulty:** hard', '', 'A function.', '', '## 2. What is hoisting?', '', 'A rule.', '', '## 3. What is a scope?', '', 'A range.'));
		assert.equal(readBank('a.md', after).questions[0]?.difficulty, 'hard');
	});

	it('is not seen in ordinary prose', () => {
		assert.deepEqual(titles('text-outside', lines('Welcome: read on.', '', '## 1. What is a closure?', '', 'A function.', '', '## 2. What is hoisting?', '', 'A rule.', '', '## 3. What is a scope?', '', 'A range.'), 'a.md'), []);
	});
});

describe('distance', () => {
	it('counts letters that are added, left out, changed or swapped', () => {
		assert.deepEqual([['answer', 'answer'], ['awnser', 'answer'], ['asnwer', 'answer'], ['tags', 'story'], ['', 'id']].map(([a = '', b = '']) => distance(a, b)), [0, 2, 1, 4, 2]);
	});
});
