import { strict as assert } from 'node:assert';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import type { ThemeName } from '../../scripts/vscode/themes.mjs';
import { openDryRun, sharedBrowser, type DryRun } from '../support/ui/dryRun';

const rich = {
	'.dryrun/rich.yaml': `title: Rich
questions:
  - id: rich
    question: How does \`softmax\` behave for large $x$?
    prompt: |
      Look at the code.

      \`\`\`python
      def softmax(xs):  # naive
          return [math.exp(x) for x in xs]
      \`\`\`
    difficulty: hard
    tags: [math, code]
    hints: [Think of overflow]
    keyPoints: ['It **saturates**', 'Subtract the \`max\` first']
    short: It saturates.
    answer: |
      $$\\mathrm{softmax}(x)_i = \\frac{e^{x_i}}{\\sum_j e^{x_j}}$$

      | step | what |
      | --- | --- |
      | 1 | subtract the maximum |

      See [the docs](https://example.com).
    pitfalls: [Forgetting the maximum]
    sources: [{title: A source, url: 'https://example.com/source'}]
    asOf: '2026-11'
  - id: choice
    question: Which of them choose at random?
    options:
      - {text: Greedy decoding}
      - {text: Sampling, correct: true}
      - {text: 'Sampling from the \`k\` best', correct: true}
    keyPoints: [Greedy takes the best token]
`,
};

async function violations(panel: Locator): Promise<readonly string[]> {
	const frame = await (await panel.elementHandle()).ownerFrame();
	assert.ok(frame);
	await frame.evaluate(axe.source);
	const results = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
	return results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight'] as const satisfies readonly ThemeName[]) {
	describe(`the question panel in the theme ${theme}`, () => {
		const browser = sharedBrowser();
		let dryRun: DryRun;
		before(async () => { dryRun = await openDryRun(browser.get(), { files: rich, theme }); });
		after(async () => { await dryRun.close(); });

		it('has no accessibility violation, closed, open and at the end', async () => {
			const { window, page, panel, press, shows, sees } = dryRun;
			const input = await window.ask('Dry Run: Go to Question', 'A topic or a question');
			await input.fill('behave for large');
			await page.locator('.quick-input-list').getByText('softmax').waitFor();
			await page.keyboard.press('Enter');
			await shows(/softmax/);
			await panel.getByRole('textbox').click();
			await page.keyboard.type('It saturates, so subtract the max first.');
			await press('Escape', 'h', 'c');
			await sees('Think of overflow');
			assert.deepEqual(await violations(panel), []);

			await press('Space', 'Space', 'Space', 'Space');
			await sees('Forgetting the maximum');
			await panel.locator('math').nth(1).waitFor();
			await panel.locator('.hljs-keyword').first().waitFor();
			assert.deepEqual(await violations(panel), []);

			await press('v');
			await sees('Your words seem to hit this');
			await press('y', 'i');
			await sees('None yet');
			assert.deepEqual(await violations(panel), []);

			await press('3');
			await shows('Well practised');
			assert.deepEqual(await violations(panel), []);
		});

		it('has none among options, chosen and revealed, and in the journal', async () => {
			const { tree, panel, press, shows, sees } = dryRun;
			await tree.open();
			await tree.row(/Which of them/).click();
			await shows(/Which of them/);
			await panel.getByRole('heading', { level: 1 }).click();
			await press('a', 'b');
			await panel.getByRole('checkbox', { name: /B.*Sampling/, checked: true }).waitFor();
			assert.deepEqual(await violations(panel), []);

			await press('Space');
			await sees('wrong, your choice');
			await press('Space');
			await sees('Greedy takes the best token');
			assert.deepEqual(await violations(panel), []);

			await press('1');
			await shows('Worth another round');
			await press('ArrowLeft');
			await sees('You graded this Again.');
			await press('i');
			await sees('Earlier attempts');
			assert.deepEqual(await violations(panel), []);
		});

		it('wears the theme', async () => {
			const { panel } = dryRun;

			const className = await panel.getAttribute('class');

			assert.match(className ?? '', { light: /vscode-light/, dark: /vscode-dark/, highContrast: /vscode-high-contrast(?!-light)/, highContrastLight: /vscode-high-contrast-light/ }[theme]);
		});
	});
}
