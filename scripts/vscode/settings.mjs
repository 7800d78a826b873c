import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themes } from './themes.mjs';

/** @typedef {Record<string, unknown>} Settings */

/** A workbench that shows what is tested and nothing else, and asks nobody for anything. */
const calm = {
	'workbench.colorTheme': themes.dark,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.editor.empty.hint': 'hidden',
	'workbench.welcomePage.experimentalOnboarding': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.enableExperiments': false,
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.openRepositoryInParentFolders': 'never',
	'json.schemaDownload.enable': false,
	'npm.fetchOnlinePackageInfo': false,
	'security.workspace.trust.startupPrompt': 'never',
	'telemetry.telemetryLevel': 'off',
	'typescript.disableAutomaticTypeAcquisition': true,
	'update.mode': 'none',
	'update.showReleaseNotes': false,
	'window.confirmBeforeClose': 'never',
};

/**
 * Writes the user settings that a server's workbenches read: what the file holds already, over the calm ones, and the
 * given ones over both. A workbench that is open follows within a second.
 * @param {string} dataDir the server's
 * @param {Settings} [settings]
 * @returns {void}
 */
export function writeSettings(dataDir, settings = {}) {
	const file = join(dataDir, 'User', 'settings.json');
	const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	mkdirSync(join(dataDir, 'User'), { recursive: true });
	writeFileSync(file, JSON.stringify({ ...calm, ...kept, ...settings }, undefined, '\t'));
}

/**
 * The setting that runs an extension in the browser's web-worker extension host, by its `browser` entry. (The pair
 * `extensionDevelopmentKind` of the address is there for that, but this version of the workbench never reads it.)
 * @param {string} extension its folder
 * @returns {Settings}
 */
export function inWebWorker(extension) {
	const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
	return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
