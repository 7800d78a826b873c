/*
 * Writes questions/README.md: how the bank is kept, and how many questions it has.
 *
 *   node scripts/bankReadme.mjs            writes it
 *   node scripts/bankReadme.mjs --check    exits with 1 when it isn't up to date
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build/root.mjs';
import { importTypeScript } from './build/typescript.mjs';

/** @typedef {import('../src/core/bank/bundled.ts').BundledBank} BundledBank */

const introduction = `# The bundled bank

<!-- Written by \`node scripts/bankReadme.mjs\`; change the script, not this file. -->

One YAML file per category, listed in \`bank.yaml\` in the order in which they are shown. A question looks like this:

\`\`\`yaml
- id: kv-cache-sizing            # a stable name: progress hangs on it, so it never changes
  question: >-                   # as an interviewer would say it
    How much memory …?
  prompt: |                      # sets a scene; design and debugging questions have one
    …
  difficulty: medium             # easy, medium, hard
  kind: estimation
  tags: [kv-cache, memory]       # only tags that bank.yaml lists
  roles: [platform-engineer]     # beside the roles of bank.yaml that choose it anyway
  minutes: 6                     # 2 to 20
  asOf: 2026-11                  # when its facts were last checked
  wants: [formula, table]        # what the answer must show
  hints: […]                     # 2 or 3, weakest first
  keyPoints: […]                 # 4 to 7, each one checkable statement of at most 20 words
  short: …                       # 30 to 70 words
  answer: |                      # 120 to 350 words beside code, tables and displayed formulas
    …
  pitfalls: […]                  # 2 or 3, each with the reason
  followUps:                     # 2 or 3, each answered in one to four sentences
    - { question: …, answer: … }
  sources:
    - { title: …, url: https://… }
\`\`\`

- An \`id\` never changes and is never used again: someone's progress would be lost or go to another question.
- Money is written \`\\$5\`; a dollar sign on its own opens a formula, which KaTeX must render at its strictest.
- Code says its language. Marked \`python runnable\` (or \`javascript\`, \`typescript\`), it is run by the tests and ends with assertions.
- Diagrams are text, in a block marked \`diagram\`, at most 56 columns wide.
- Figures that are worked out are worked again in \`test/project/numbers/<category>.ts\`.
- After a change: \`npm test -- project\`, and \`node scripts/bankReadme.mjs\` when the counts below have changed.
`;

/** The text of the README for a bank. @param {BundledBank} bank */
export function bankReadme({ manifest, questions, reference, files }) {
	const titles = files.map(({ name, reading }) => reading.title ?? name);
	const kinds = [...new Set(questions.map(({ kind = 'other' }) => kind))].sort();
	const columns = ['easy', 'medium', 'hard', ...kinds];
	/** @param {readonly import('../src/core/bank/question.ts').Question[]} some */
	const counts = some => [some.length, ...columns.map(column => some.filter(({ difficulty, kind = 'other' }) => difficulty === column || kind === column).length)];

	const byCategory = table(['Category', 'questions', ...columns], [
		...files.map(({ name }, at) => [`[${titles[at]}](${name})`, ...counts(questions.filter(({ category }) => category === titles[at]))]),
		['**All**', ...counts(questions)],
	]);
	const byRole = table(['Role', 'questions', 'easy', 'medium', 'hard'], manifest.roles.map(({ id, title }) =>
		[title, ...counts(questions.filter(({ roles = [] }) => roles.includes(id))).slice(0, 4)]));
	const rows = reference.reduce((sum, one) => sum + one.rows.length, 0);
	return `${introduction}
## How many there are

${byCategory}

The roles of \`bank.yaml\`, each a choice from all categories:

${byRole}

Beside them, ${reference.length} reference tables with ${rows} rows: ${reference.map(({ title }) => title).join(', ')}.
`;
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
	const lines = [head, head.map((_, at) => at === 0 ? '---' : '--:'), ...rows.map(row => row.map(cell => cell === 0 ? '' : String(cell)))];
	return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

async function main() {
	const { readBundledBank } = await /** @type {Promise<typeof import('../src/core/bank/bundled.ts')>} */ (importTypeScript('src/core/bank/bundled.ts'));
	const text = bankReadme(await readBundledBank(name => readFile(join(root, 'questions', name), 'utf8')));
	const path = join(root, 'questions/README.md');
	if (!process.argv.includes('--check')) {
		await writeFile(path, text);
	} else if (await readFile(path, 'utf8').catch(() => '') !== text) {
		console.error('questions/README.md is not up to date: run `node scripts/bankReadme.mjs`.');
		process.exitCode = 1;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await main();
}
