import { chromium } from 'playwright-core';
import { findChromium, quietFlags } from './chromium.mjs';
import { collectOutput } from './output.mjs';
import { runCommand, runToAsk } from './palette.mjs';
import { inWebWorker, writeSettings } from './settings.mjs';
import { themes } from './themes.mjs';

/** The workbench writes its storage to the browser's database a moment later, and a reload doesn't wait for it. */
const storageDelay = 300;

/** Which editors are open is only stored every five seconds; a reload in a browser may not get it written in time. */
const editorsDelay = 6000;

/**
 * @typedef {object} WindowOptions
 * @property {import('./server.mjs').RunningServer} server
 * @property {import('playwright-core').Browser} [browser] shared; without it one is launched and closed with the window
 * @property {import('playwright-core').BrowserContext} [context] an earlier window's. Workspace state lives in the
 * browser, so that a second window, or one after a restart of the server on the same port, needs the same context
 * @property {import('./themes.mjs').ThemeName} [theme] dark at first
 * @property {{ width: number, height: number }} [viewport]
 * @property {import('./settings.mjs').Settings} [settings] user settings, written before the window opens
 * @property {'web'} [kind] runs the extension in the web-worker extension host instead of Node's
 * @property {(line: string) => void} [onLine] called with each line that the extension host prints
 */

/** @typedef {WindowOptions & import('./address.mjs').Opening} OpenOptions */

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').BrowserContext} context
 * @property {string[]} console what the extension host printed so far
 * @property {string[]} browserConsole what the browser's console said so far, webviews included
 * @property {Promise<number>} exit the exit code when a run of tests in the extension host ends
 * @property {(title: string) => Promise<void>} run runs a command by the palette: `run('Dry Run: Start Drill')`
 * @property {(title: string, placeholder: string) => Promise<import('playwright-core').Locator>} ask runs a command that asks for something, and gives the box it asks in
 * @property {() => import('playwright-core').FrameLocator} questionFrame the document of the visible webview
 * @property {() => Promise<void>} reload
 * @property {(path: string) => Promise<void>} screenshot
 * @property {() => Promise<void>} close closes the window, and the context and browser if they are its own
 */

/**
 * Starts a headless Chromium that several windows can share. It ends with this process.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
	// Left to itself, Playwright closes the browser on SIGTERM and lets the process hang.
	return chromium.launch({ executablePath: findChromium(), args: quietFlags, handleSIGTERM: false, handleSIGHUP: false });
}

/**
 * Opens a window of VS Code in a browser and resolves when the workbench is restored.
 * @param {OpenOptions} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(options) {
	const { server, browser: sharedBrowser, context: sharedContext, viewport = { width: 1280, height: 800 } } = options;
	writeSettings(server.dataDir, wantedSettings(options));
	const ownBrowser = sharedContext || sharedBrowser ? undefined : await launchBrowser();
	const context = sharedContext ?? await newContext(sharedBrowser ?? ownBrowser, viewport);
	const page = await context.newPage();
	const output = await collectOutput(page, options.onLine);
	const close = async () => {
		await page.waitForTimeout(storageDelay).catch(() => {});
		await (sharedContext ? page : context).close();
		await ownBrowser?.close();
	};
	try {
		await page.goto(server.url(options));
		await restored(page);
	} catch (error) {
		await close();
		throw new Error(`The workbench did not come up: ${error}\n${[...output.browser, server.log()].join('\n').slice(-3000)}`);
	}
	return {
		page,
		context,
		console: output.host,
		browserConsole: output.browser,
		exit: output.exit,
		run: title => runCommand(page, title),
		ask: (title, placeholder) => runToAsk(page, title, placeholder),
		questionFrame: () => webviewDocument(page),
		async reload() {
			await page.waitForTimeout(editorsDelay);
			await page.reload();
			await restored(page);
		},
		async screenshot(path) {
			await page.screenshot({ path });
		},
		close,
	};
}

/** @param {OpenOptions} options */
const wantedSettings = ({ theme, kind, extension, settings }) => ({
	...(theme && { 'workbench.colorTheme': themes[theme] }),
	...(kind && extension && inWebWorker(extension)),
	...settings,
});

/** @param {import('playwright-core').Browser | undefined} browser @param {{ width: number, height: number }} viewport */
async function newContext(browser, viewport) {
	if (!browser) {
		throw new Error('No browser.');
	}
	const context = await browser.newContext({ viewport });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	return context;
}

/** A webview is an iframe in an iframe. @param {import('playwright-core').Page} page */
function webviewDocument(page) {
	const outer = page.locator('iframe.webview.ready').filter({ visible: true }).first();
	return outer.contentFrame().frameLocator('iframe#active-frame');
}

/** @param {import('playwright-core').Page} page */
async function restored(page) {
	await page.waitForFunction(() => 'driver' in globalThis, undefined, { timeout: 60_000 });
	await page.evaluate(() => Reflect.get(globalThis, 'driver').whenWorkbenchRestored());
}
