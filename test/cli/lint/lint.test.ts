import assert from 'node:assert/strict';
import { readerCodes } from '../../../src/core/lint/readerCodes';
import { rules } from '../../../src/core/lint/rules';
import { machine } from '../machine';

const clean = 'questions:\n  - question: Why salt?\n    answer: It tastes.\n    keyPoints: [taste]\n    followUps: [{ question: And pepper?, answer: It burns. }]\n';
const files = {
	'bank/a.yaml': clean,
	'bank/b.yaml': 'questions:\n  - question: Why yeast?\n    answer: TODO\n    colour: red\n',
	'bank/LICENSE.md': 'Prose only.',
	'prose/a.md': 'Prose only.',
};

describe('dryrun lint', () => {
	it('ends with 0 and a summary for a clean bank', () => {
		const cli = machine(files);

		assert.equal(cli.run('lint', 'bank/a.yaml'), 0);
		assert.equal(cli.out(), '1 question in 1 file: no problems.\n');
	});

	it('tells each problem with its place, sorted, and ends with 1', () => {
		const cli = machine(files);

		assert.equal(cli.run('lint', 'bank'), 1);
		const lines = cli.out().trimEnd().split('\n');
		assert.ok(lines.some(line => /^bank\/b\.yaml:4:5: warning: .* \[unknown-field\]$/.test(line)), cli.out());
		assert.ok(lines.slice(0, -1).every(line => /^bank\/b\.yaml:\d+:\d+: (?:error|warning|info): .* \[[a-z-]+\]$/.test(line)), cli.out());
		assert.match(lines.at(-1) ?? '', /^2 questions in 3 files: (?:\d+ errors?, )?\d+ warnings?(?:, \d+ notes?)?\.$/);
	});

	it('reads standard input and globs', () => {
		const cli = machine(files, 'questions:\n  - question: Why?\n');

		assert.equal(cli.run('lint', 'bank/*.yaml', '-'), 1);
		assert.match(cli.out(), /^-:2:\d+: warning: .*\[missing-answer\]$/m);
	});

	it('doesn\'t fail for notes', () => {
		const cli = machine({ 'a.yaml': clean.replace('keyPoints', 'asOf: 2001-01\n    keyPoints') });

		assert.equal(cli.run('lint', 'a.yaml'), 0);
		assert.match(cli.out(), /: info: .*\[stale\]\n.*: 1 note\.\n$/);
	});

	it('follows --rule: another severity, or off', () => {
		const [error, off] = [machine(files), machine(files)];

		assert.equal(error.run('lint', '--rule', 'unknown-field=error', 'bank'), 1);
		assert.match(error.out(), /error: .*\[unknown-field\]/);
		off.run('lint', '--rule=unknown-field=off', '--rule', 'placeholder-text=off', 'bank');
		assert.doesNotMatch(off.out(), /unknown-field|placeholder-text/);
	});

	it('asks for more with --profile full', () => {
		const cli = machine(files);

		assert.equal(cli.run('lint', '--profile', 'full', 'bank/a.yaml'), 1);
		assert.match(cli.out(), /\[missing-facet\]/);
	});

	it('looks for images in the bank\'s folder, and nowhere else', () => {
		const image = (path: string) => clean.replace('It tastes.', `See ![it](${path}).`);
		const cli = machine({ 'bank/here.yaml': image('img/a%20b.png'), 'bank/img/a b.png': '', 'bank/out.yaml': image('../secret.png'), 'secret.png': '', 'bank/no.yaml': image('no.png') });

		cli.run('lint', 'bank');
		assert.deepEqual(cli.out().match(/^[^:]+(?=.*missing-image)/gm), ['bank/no.yaml', 'bank/out.yaml']);
	});

	it('lists the rules', () => {
		const cli = machine(files);

		assert.equal(cli.run('lint', '--rules'), 0);
		const lines = cli.out().trimEnd().split('\n');
		assert.match(lines[0] ?? '', /^Rule +Severity +What it finds$/);
		assert.deepEqual(lines.slice(1).map(line => line.split(' ')[0]), [...rules, ...readerCodes].map(({ name }) => name));
	});

	it('lets what a reader reports be switched off, and made less severe, too', () => {
		const cli = machine({ 'bank/lost.yaml': `${clean}  - answer: Of what?\n` });

		assert.equal(cli.run('lint', 'bank'), 1);
		assert.equal(cli.run('lint', '--rule', 'missing-question=info', 'bank'), 0);
		assert.match(cli.out(), /info: .* \[missing-question\]/);
		assert.equal(cli.run('lint', '--rule', 'missing-question=off', 'bank'), 0);
	});

	const unable: readonly (readonly [args: readonly string[], says: RegExp])[] = [
		[[], /lint needs a file, .*Try "dryrun lint --help"/],
		[['nowhere.yaml'], /nothing found at nowhere\.yaml/],
		[['prose'], /no questions to lint in prose/],
		[['--format', 'xml', 'bank'], /no format "xml"\. The formats are: text, json, sarif, github/],
		[['--profile', 'strict', 'bank'], /no profile "strict"/],
		[['--rule', 'nosuch=off', 'bank'], /no rule "nosuch"\. "dryrun lint --rules" lists them/],
		[['--rule', 'stale', 'bank'], /write --rule stale=SEVERITY, with one of: error, warning, info, off/],
		[['--rule', 'stale=loud', 'bank'], /write --rule stale=/],
	];
	for (const [args, says] of unable) {
		it(`ends with 2 and says why for: lint ${args.join(' ')}`, () => {
			const cli = machine(files);

			assert.equal(cli.run('lint', ...args), 2);
			assert.match(cli.err(), says);
		});
	}

	it('refuses an option that it doesn\'t know', () => {
		assert.throws(() => machine(files).run('lint', '--nosuch', 'bank'), /nosuch/);
	});

	it('shows control characters of a file as spaces', () => {
		const cli = machine({ 'a.yaml': 'questions:\n  - question: Why?\n    "col\\e[31mour": red\n' });

		cli.run('lint', 'a.yaml');
		assert.ok(!cli.out().includes('\u001b'), JSON.stringify(cli.out()));
	});
});
