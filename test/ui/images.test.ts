import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openDryRun, sharedBrowser, type DryRun } from '../support/ui/dryRun';

const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"><rect width="100%" height="100%"/></svg>`;

const list = `# Bread

## Q: What is it called?

A loaf ![a loaf](img/a%20loaf.svg), of which here is ![a slice](img/slice.svg).

![linked](img/link.svg) ![below a link](linked/slice.svg) ![gone](img/gone.svg) ![above](../secret.svg) ![absolute](/etc/secret.svg) ![about](img/../img/slice.svg) ![no image](bread.md)

The end.
`;

const files = {
	'docs/bread.md': list,
	'docs/img/a loaf.svg': svg(110),
	'docs/img/slice.svg': svg(120),
	'secret.svg': svg(130),
	'.dryrun/cake.md': '## Q: What is cake?\n\nThis: ![cake](cake.svg)\n\nSweet.\n',
	'.dryrun/cake.svg': svg(140),
};

describe('the images of a bank', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => {
		dryRun = await openDryRun(browser.get(), { files: { ...files, '.vscode/settings.json': '{"dryRun.banks":["docs/*.md"]}' } });
		const docs = join(dryRun.folder, 'docs');
		symlinkSync(join(dryRun.folder, 'secret.svg'), join(docs, 'img/link.svg'));
		symlinkSync(join(docs, 'img'), join(docs, 'linked'));
	});
	after(async () => { await dryRun.close(); });

	/** The width of each image that is there, by what it shows. */
	const shown = (panel = dryRun.panel.locator('main')) => panel.evaluate(async main => {
		const images = [...main.querySelectorAll('img')];
		await Promise.all(images.map(image => image.decode()));
		return Object.fromEntries(images.map(image => [image.alt, image.naturalWidth]));
	});

	async function reveal(question: string, last: string): Promise<void> {
		const input = await dryRun.window.ask('Dry Run: Go to Question', 'A topic or a question');
		await input.fill(question);
		await dryRun.page.locator('.quick-input-list').getByText(question).first().waitFor();
		await dryRun.page.keyboard.press('Enter');
		await dryRun.shows(question);
		await dryRun.panel.getByRole('heading', { level: 1 }).click();
		await dryRun.press('Space');
		await dryRun.sees(last);
	}

	it('are shown from the folder of its file, wherever that is, and from nowhere else', async () => {
		await reveal('What is it called?', 'The end.');

		for (const name of ['linked', 'below a link', 'gone', 'above', 'absolute', 'about', 'no image']) {
			await dryRun.sees(`[image: ${name}]`);
		}
		assert.deepEqual(await shown(), { 'a loaf': 110, 'a slice': 120 });
	});

	it('change with the question', async () => {
		await reveal('What is cake?', 'Sweet.');

		assert.deepEqual(await shown(), { cake: 140 });
	});

	it('are shown in the preview of a bank that is being written', async () => {
		const { page, press, window } = dryRun;
		await reveal('What is it called?', 'The end.');
		await press('e');
		await page.locator('.editor-instance .view-line').filter({ hasText: 'called?' }).first().waitFor();

		await window.run('Dry Run: Preview Question at the Caret');

		const preview = page.locator('iframe.webview.ready').last().contentFrame().frameLocator('iframe#active-frame').locator('.preview');
		await preview.getByText('[image: gone]').waitFor();
		await preview.locator('img[src]').nth(1).waitFor();
		assert.deepEqual(await shown(preview), { 'a loaf': 110, 'a slice': 120 });
	});
});
