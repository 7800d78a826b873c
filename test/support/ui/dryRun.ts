import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { repository } from '../../../scripts/vscode/folders.mjs';
import { startServer, type RunningServer } from '../../../scripts/vscode/server.mjs';
import type { ThemeName } from '../../../scripts/vscode/themes.mjs';
import { launchBrowser, openWorkbench, type Workbench } from '../../../scripts/vscode/workbench.mjs';

export interface Options {
	readonly theme?: ThemeName;
	/** Files of the workspace, by path below it. */
	readonly files?: Readonly<Record<string, string>>;
	/** A .code-workspace file to open in place of a folder with the files. */
	readonly workspace?: string;
	/** Where Dry Run is; the repository unless a test installs a package. `false` opens nothing in development mode. */
	readonly extension?: string | false;
	readonly server?: RunningServer;
	/** Opens a second window beside this one: on the same server, in the same browser, and on the same folder unless there are files. */
	readonly beside?: DryRun;
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly kind?: 'web';
	readonly settings?: Readonly<Record<string, unknown>>;
}

/** A real VS Code in a real browser with Dry Run in it, and the things that a person does there. */
export interface DryRun {
	readonly page: Page;
	readonly window: Workbench;
	readonly server: RunningServer;
	readonly folder: string;
	/** The question panel's page. */
	readonly panel: Locator;
	/** Waits for words in the panel. */
	sees(text: string | RegExp): Promise<void>;
	readonly tree: { row(name: string | RegExp): Locator; open(): Promise<void> };
	/** Presses keys one after another, with the focus in the panel. */
	press(...keys: readonly string[]): Promise<void>;
	/** Waits for the panel to show this as its question or headline. */
	shows(title: string | RegExp): Promise<void>;
	notice(text: string | RegExp): Promise<void>;
	reload(): Promise<void>;
	close(): Promise<void>;
}

/** How long a person would wait for anything before calling it broken, on a slow machine; in ms. */
const patience = 20_000;

export async function openDryRun(browser: Browser, options: Options = {}): Promise<DryRun> {
	const { beside } = options;
	const folder = beside && !options.files ? beside.folder : mkdtempSync(join(tmpdir(), 'dry-run-ui-'));
	for (const [path, text] of Object.entries(options.files ?? {})) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const server = beside?.server ?? options.server ?? await startServer();
	const extension = options.extension === false ? undefined : options.extension ?? repository;
	const { theme, viewport, kind, settings, workspace } = options;
	const window = await openWorkbench({ server, browser, context: beside?.window.context, folder, workspace, extension, theme, viewport, kind, settings });
	const { page } = window;
	page.setDefaultTimeout(patience);
	const panel = window.questionFrame().locator('body');
	const main = panel.locator('main');

	return {
		page, window, server, folder, panel,
		tree: {
			row: name => page.getByRole('treeitem', { name }).first(),
			async open() {
				const tab = page.getByRole('tab', { name: /^Dry Run/ }).first();
				await tab.waitFor();
				if (await tab.getAttribute('aria-selected') !== 'true') {
					await tab.click();
				}
				await page.getByRole('treeitem', { name: /^LLM and AI Engineering/ }).first().waitFor();
			},
		},
		async press(...keys) {
			for (const key of keys) {
				await page.keyboard.press(key);
				await page.waitForTimeout(60);
			}
		},
		async shows(title) { await panel.getByRole('heading', { level: 1, name: title }).waitFor(); },
		async sees(text) { await main.getByText(text).first().waitFor(); },
		async notice(text) { await panel.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' }); },
		reload: () => window.reload(),
		async close() {
			await window.close();
			if (!options.server && !beside) {
				await server.stop();
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** One browser for the tests of a file. */
export function sharedBrowser(): { readonly get: () => Browser } {
	let browser: Browser | undefined;
	afterEach(async function () {
		if (this.currentTest?.state === 'failed' && process.env.DRYRUN_SHOTS) {
			const [page] = browser?.contexts().flatMap(context => context.pages()) ?? [];
			await page?.screenshot({ path: join(process.env.DRYRUN_SHOTS, `${this.currentTest.title.replace(/\W+/g, '-').slice(0, 60)}.png`) });
		}
	});
	before(async () => { browser = await launchBrowser(); });
	after(async () => { await browser?.close(); });
	return {
		get() {
			if (!browser) {
				throw new Error('The browser is launched before the first test.');
			}
			return browser;
		},
	};
}

/** A small bank of the workspace's own, in which a test knows every word. */
export const smallBank = {
	'.dryrun/service.yaml': `title: Our Service
questions:
  - id: gateway
    question: What does the gateway do?
    difficulty: easy
    minutes: 2
    hints: [Think of the front door, Think of who is let in]
    keyPoints: [It routes requests, It checks tokens, It counts requests]
    short: It routes and checks.
    answer: It routes each request to its service and checks the token first.
    pitfalls: [Calling it a load balancer]
    followUps:
      - question: What happens when it is down?
        answer: Clients retry with backoff.
  - id: queue
    question: Why is there a queue before billing?
    difficulty: medium
    keyPoints: [It takes the peaks]
    answer: It takes the peaks.
  - id: cache
    question: What is cached, and for how long?
    difficulty: hard
    answer: Prices, for five minutes.
`,
};

export const copyOf = (folder: string): string => {
	const copy = mkdtempSync(join(tmpdir(), 'dry-run-copy-'));
	cpSync(folder, copy, { recursive: true });
	return copy;
};
