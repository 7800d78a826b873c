import { strict as assert } from 'node:assert';
import { openDryRun, sharedBrowser, type DryRun } from '../support/ui/dryRun';

const hostile = {
	'.dryrun/hostile.yaml': `title: Hostile
questions:
  - id: script
    question: 'A question with <img src=x onerror="document.title=''owned''"> in it?'
    tags: [comparison, end]
    keyPoints: ['<script>document.title = "owned"</script>a point']
    answer: |
      <script>document.title = 'owned'</script>
      <iframe src="https://example.com"></iframe>
      <a href="javascript:document.title='owned'">javascript link</a>
      [command link](command:workbench.action.files.newUntitledFile)
      [file link](file:///etc/passwd)
      <form action="https://example.com"><input name="a"><button>send</button></form>

      ![remote](https://example.com/pixel.png)
      ![outside](../../secret.png)
      <p style="position:fixed;inset:0">covered</p>
      <svg onload="document.title='owned'"><circle r="1"/></svg>
      the end of the answer
  - id: plain
    question: A plain question?
    answer: A plain answer.
`,
	'.dryrun/broken.yaml': 'questions:\n  - question: "unclosed\n',
};

describe('a bank written by a stranger', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: hostile }); });
	after(async () => { await dryRun.close(); });

	it('runs no script, shows no form or frame, and loads nothing from elsewhere', async () => {
		const { tree, panel, press, sees, page } = dryRun;
		const requests: string[] = [];
		page.on('request', request => { requests.push(request.url()); });
		await tree.open();

		await tree.row(/A question with/).click();
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', 'Space');
		await sees('the end of the answer');

		assert.equal(await panel.locator('main').locator('script, iframe, form, input:not([type=checkbox]), svg[onload], [onerror], [style*=fixed]').count(), 0);
		assert.notEqual(await panel.evaluate(body => body.ownerDocument.title), 'owned');
		assert.deepEqual(requests.filter(url => url.includes('example.com') || url.includes('secret')), []);
		await sees('[image: remote]');
		await sees('[image: outside]');
	});

	it('lets no tag pass for a part of the page', async () => {
		const { panel } = dryRun;

		await panel.locator('.badge', { hasText: '#comparison' }).waitFor();
		assert.equal(await panel.locator('.badge.comparison, .badge.end').count(), 0);
	});

	it('follows no command, file or script link', async () => {
		const { panel, page } = dryRun;

		for (const name of ['command link', 'file link', 'javascript link']) {
			const link = panel.getByText(name);
			await link.click();
		}
		await page.waitForTimeout(500);

		assert.equal(await page.getByRole('tab', { name: /Untitled|passwd/ }).count(), 0);
		assert.notEqual(await panel.evaluate(body => body.ownerDocument.title), 'owned');
	});

	it('shows a broken file as a row that opens at the fault, and the other banks work', async () => {
		const { tree, page, shows } = dryRun;

		await tree.row(/problem/).click();
		await page.getByRole('tab', { name: /broken\.yaml/ }).waitFor();
		await page.getByText(/Ln [23], Col/).first().waitFor();

		await tree.row(/A plain question/).click();
		await shows('A plain question?');
	});
});
