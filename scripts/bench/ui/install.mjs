import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../vscode/folders.mjs';

/** @typedef {{ extensionsDir: string, folder: string }} Installed */

/** Keys that run the commands which are timed, so that no palette is in the way; each with its command. */
export const keys = {
	trivial: 'Control+Alt+Shift+F7',
	random: 'Control+Alt+Shift+F8',
	drill: 'Control+Alt+Shift+F9',
	drillMany: 'Control+Alt+Shift+F11',
	close: 'Control+Alt+Shift+F10',
};

const page = `const api = acquireVsCodeApi();
const main = document.querySelector('main');
main.innerHTML = '<h1>Trivial</h1><button>Ask</button><p class="answer"></p>';
main.querySelector('button').addEventListener('click', () => api.postMessage('asked'));
window.addEventListener('message', event => { main.querySelector('.answer').textContent = event.data; });
`;

/** VS Code makes an API object for every extension that asks for it; this one asks, and does nothing with it. */
const empty = '\'use strict\';\nconst { window } = require(\'vscode\');\nexports.activate = () => { void window; };\n';

/** @param {string} extensionsDir @returns {string} its folder */
export function installEmpty(extensionsDir) {
	return install(extensionsDir, 'empty', { main: './main.cjs', activationEvents: ['onStartupFinished'] }, { 'main.cjs': empty });
}

/** @param {string} extensionsDir */
export function installProbe(extensionsDir) {
	const folder = install(extensionsDir, 'probe', { main: './probe.mjs', type: 'module', activationEvents: ['*'] }, {});
	for (const name of ['probe.mjs', 'processorTime.mjs']) {
		cpSync(join(repository, 'scripts/bench/extensions', name), join(folder, name));
	}
}

/** The trivial webview, and the keys for all. @param {string} extensionsDir */
export function installTrivial(extensionsDir) {
	const commands = [{ command: 'bench.openTrivial', title: 'Open Trivial' }];
	const keybindings = [
		{ key: 'ctrl+alt+shift+f7', command: 'bench.openTrivial' },
		{ key: 'ctrl+alt+shift+f8', command: 'dryRun.openRandomQuestion' },
		{ key: 'ctrl+alt+shift+f9', command: 'dryRun.drillTopic', args: 'Foundations' },
		{ key: 'ctrl+alt+shift+f11', command: 'dryRun.drillTopic', args: 'Category 7' },
		{ key: 'ctrl+alt+shift+f10', command: 'workbench.action.closeAllEditors' },
	];
	const manifest = { main: './trivial.mjs', type: 'module', activationEvents: ['onStartupFinished'], contributes: { commands, keybindings } };
	const folder = install(extensionsDir, 'trivial', manifest, { 'page.js': page, 'page.css': 'body { font-size: 16px; }\nh1 { font-weight: 400; }\n' });
	cpSync(join(repository, 'scripts/bench/extensions/trivial.mjs'), join(folder, 'trivial.mjs'));
}

/**
 * @param {string} extensionsDir
 * @param {string} name
 * @param {object} manifest
 * @param {Readonly<Record<string, string>>} files
 */
function install(extensionsDir, name, manifest, files) {
	const folder = join(extensionsDir, `bench.${name}-1.0.0`);
	const whole = { name, publisher: 'bench', version: '1.0.0', engines: { vscode: '^1.100.0' }, ...manifest };
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(whole), ...files })) {
		writeFileSync(join(folder, file), text);
	}
	return folder;
}
