import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../../scripts/readme/tables.mjs';
import { repository } from '../../scripts/vscode/folders.mjs';
import { readerCodes } from '../../src/core/lint/readerCodes';
import { rules } from '../../src/core/lint/rules';
import { ruleTable, ruleTableHead } from '../../src/core/lint/ruleTable';
import { defaultSchedule } from '../../src/core/schedule/settings';
import { formatNames } from '../../src/core/read/formats';
import { commands, contextKeys, settings, views } from '../../src/host/ids';
import { assertNone } from '../support/project/assertNone';
import { codeIn, readFile } from '../support/project/files';
import { menuItems, readManifest, settingsOf, whenClauses } from '../support/project/manifest';
import { spelledOut, usesOf } from '../support/project/names';
import { isTitleCase } from '../support/project/title';
import { readWhen } from '../support/project/when';

/** Keys of `when` clauses that VS Code itself sets. */
const keysOfVSCode = ['activeWebviewPanelId', 'view', 'viewItem', 'explorerResourceIsFolder', 'isWorkspaceTrusted', 'resourceExtname'];

const manifest = readManifest();
const { contributes } = manifest;
const host = new Map([...codeIn('src')].filter(([path]) => path.startsWith('src/host/') && path !== 'src/host/ids.ts'));
const contributedCommands = contributes.commands.map(({ command }) => command);
const unknownCommands = (ids: readonly string[]) => ids.filter(id => !contributedCommands.includes(id));

describe('The commands of the manifest', () => {
	it('are those of ids.ts', () => assertSame(contributedCommands, Object.values(commands)));

	it('are named dryRun.<verb><Noun>, in ids.ts by the same word', () => {
		assert.deepEqual(Object.entries(commands).filter(([name, id]) => id !== `dryRun.${name}` || !/^[a-z]+([A-Z][a-z]*)+$/.test(name)), []);
	});

	it('are each registered in the host, once', () => {
		const registered = usesOf('commands', host).filter(use => use.givenTo === 'command' || use.givenTo?.endsWith('.registerCommand'));
		assertSame(registered.map(use => use.name), Object.keys(commands));
	});

	it('have titles in Title Case under Dry Run', () => {
		assert.deepEqual(contributes.commands.filter(({ title, category }) => !isTitleCase(title) || category !== 'Dry Run'), []);
		assert.equal(new Set(contributes.commands.map(({ title }) => title)).size, contributes.commands.length, 'Two commands share a title.');
	});

	it('are the only ones that menus, keys and the welcome view name', () => {
		assert.deepEqual(unknownCommands(menuItems(manifest).map(({ command }) => command)), []);
		assert.deepEqual(unknownCommands(contributes.keybindings.map(({ command }) => command)), []);
		assert.deepEqual(unknownCommands(contributes.viewsWelcome.flatMap(({ contents }) => [...contents.matchAll(/\(command:([\w.]+)/g)].map(([, id = '']) => id))), []);
	});
});

describe('The keys of the manifest', () => {
	it('work only where the question panel has the focus', () => {
		assert.deepEqual(contributes.keybindings.filter(({ when = '' }) => {
			const terms = when.split(' && ');
			return when.includes('||') || !terms.includes(`activeWebviewPanelId == '${views.questionPanel}'`) || !terms.includes(contextKeys.isPanelFocused);
		}), []);
	});

	it('each do one thing', () => {
		const keys = contributes.keybindings.map(({ key }) => key);
		assert.deepEqual(keys.filter((key, at) => keys.indexOf(key) !== at), []);
	});
});

describe('The settings of the manifest', () => {
	it('are those of ids.ts', () => assertSame([...settingsOf(manifest).keys()], Object.values(settings)));

	it('are named dryRun.<room>.<name>', () => assert.deepEqual([...settingsOf(manifest).keys()].filter(id => id !== settings.banks && !/^dryRun\.[a-z]\w*\.[a-z]\w*$/.test(id)), []));

	it('each have a description and a default', () => {
		assert.deepEqual([...settingsOf(manifest)].filter(([, { markdownDescription, ...rest }]) => !markdownDescription || rest.default === undefined).map(([id]) => id), []);
	});

	it('are each read by the host', () => assertSame([...new Set(usesOf('settings', host).map(use => use.name))], Object.keys(settings)));

	it('name the formats that there are', () => {
		const { items } = settingsOf(manifest).get(settings.banks) as { readonly items?: { readonly anyOf: readonly { readonly properties?: { readonly format: { readonly enum: readonly string[] } } }[] } };

		assert.deepEqual(items?.anyOf[1]?.properties?.format.enum, formatNames);
	});

	it('have the defaults of the schedule in core', () => {
		const { retention, steps, maximumDays, fuzz } = defaultSchedule;
		const defaults = [settings.retention, settings.learningSteps, settings.maximumInterval, settings.fuzz].map(id => settingsOf(manifest).get(id)?.default);
		assert.deepEqual(defaults, [retention, steps, maximumDays, fuzz]);
	});
});

describe('The views and context keys of the manifest', () => {
	const contributedViews = Object.values(contributes.views).flat();
	const clauses = whenClauses(manifest).map(readWhen);

	it('contributes the views of ids.ts', () => {
		assertSame([...contributedViews.map(({ id }) => id), views.questionPanel], Object.values(views));
		assertSame([...new Set(usesOf('views', host).map(use => use.name))], Object.keys(views));
		assert.deepEqual(Object.keys(contributes.views).filter(id => !Object.values(contributes.viewsContainers).flat().some(container => container.id === id)), []);
		assert.deepEqual(contributes.viewsWelcome.filter(({ view }) => !contributedViews.some(({ id }) => id === view)), []);
	});

	it('asks for the context keys of ids.ts, and else only for those of VS Code', () => {
		assertSame([...new Set(clauses.flatMap(({ keys }) => keys))].filter(key => !keysOfVSCode.includes(key)), Object.values(contextKeys));
		assertSame([...new Set(usesOf('contextKeys', host).map(use => use.name))], Object.keys(contextKeys));
	});

	it('compares views and panels with those that there are', () => {
		const ids = { view: contributedViews.map(({ id }) => id), activeWebviewPanelId: [views.questionPanel] };
		const compared = clauses.flatMap(({ comparisons }) => comparisons);
		assert.deepEqual(Object.entries(ids).flatMap(([key, known]: [string, readonly string[]]) => compared.filter(each => each.key === key && !known.includes(each.value))), []);
	});

	it('reads keys, negations and comparisons from a clause', () => {
		assert.deepEqual(readWhen('!a && (b || view =~ /^c d/) && e == \'f\''), { keys: ['a', 'b', 'view', 'e'], comparisons: [{ key: 'view', value: '/^c d/' }, { key: 'e', value: 'f' }] });
	});
});

describe('The manifest', () => {
	it('wakes the extension for nothing but the start and a panel that comes back', () => {
		assert.deepEqual(manifest.activationEvents, ['onStartupFinished', `onWebviewPanel:${views.questionPanel}`]);
	});

	it('names icons that exist', () => {
		const icons = [manifest.icon, ...[contributes.viewsContainers, contributes.views].flatMap(each => Object.values(each).flat().map(({ icon }) => icon))];
		assert.deepEqual(icons.filter(icon => !existsSync(join(repository, icon))), []);
	});

	it('is the only place besides ids.ts that spells ids out', () => {
		assertNone(spelledOut([...Object.values(commands), ...Object.values(settings), ...Object.values(views)], host));
	});

	it('is what the README\'s tables say; `node scripts/readme.mjs` writes them', () => {
		assert.ok(existsSync(join(repository, 'README.md')), 'There is no README.md.');
		const readme = readFile('README.md').replaceAll('\r\n', '\n');
		const tables = JSON.parse(readFile('package.json')) as Parameters<typeof withTables>[1];
		assert.equal(readme, withTables(readme, tables, { head: ruleTableHead, rows: ruleTable(rules, readerCodes) }));
	});
});

function assertSame(actual: readonly string[], expected: readonly string[]): void {
	assert.deepEqual([...actual].sort(), [...expected].sort());
}
