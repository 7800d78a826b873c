import { openWorkbench } from '../../vscode/workbench.mjs';
import { traceFrame } from './trace.mjs';

const started = 2_000;

/**
 * A window with an empty profile, every frame of which is traced, some time after Dry Run has started in it.
 * @param {import('playwright-core').Browser} browser
 * @param {import('../../vscode/server.mjs').RunningServer} server
 * @param {string} [folder] the workspace
 */
export async function openTraced(browser, server, folder) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	await context.addInitScript(traceFrame);
	const { page } = await openWorkbench({ server, context, folder, settings: { 'dryRun.drill.askFollowUps': false } });
	await page.locator('[id*="dryRun.due"]').first().waitFor();
	await page.waitForTimeout(started);
	return {
		page,
		async close() {
			await context.close();
			server.killExtensionHost();
		},
	};
}
