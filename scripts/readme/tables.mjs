/**
 * @typedef {object} Manifest what package.json says, as far as the README repeats it
 * @property {{
 *   commands: readonly { command: string, title: string }[],
 *   keybindings: readonly { command: string, key: string, mac?: string }[],
 *   configuration: readonly { properties: Readonly<Record<string, { default: unknown, markdownDescription: string }>> }[],
 * }} contributes
 */

/** @typedef {{ head: readonly string[], rows: readonly (readonly string[])[] }} RuleTable what src/core/lint/ruleTable.ts gives */

const keyNames = new Map([['right', '→'], ['left', '←'], ['up', '↑'], ['down', '↓'], ['escape', 'Esc']]);

/**
 * The README with its tables of commands, keys and settings as the manifest has them, and of the lint rules. They stand between
 * `<!-- commands -->` and `<!-- /commands -->` and so on; throws an Error that names a mark that is missing.
 * @param {string} readme
 * @param {Manifest} manifest
 * @param {RuleTable} rules
 * @returns {string}
 */
export function withTables(readme, manifest, rules) {
	return Object.entries({ ...tables(manifest), rules: table(rules.head, rules.rows.map(([name = '', ...rest]) => [code(name), ...rest])) }).reduce((text, [name, rows]) => {
		const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
		const parts = text.split(open);
		const [, after = ''] = parts;
		if (parts.length !== 2 || after.split(close).length !== 2) {
			throw new Error(`README.md must hold "${open}" and, after it, "${close}", once each.`);
		}
		return `${parts[0]}${open}\n\n${rows.join('\n')}\n\n${after.slice(after.indexOf(close))}`;
	}, readme);
}

/** @param {Manifest} manifest @returns {Record<'commands' | 'keys' | 'settings', readonly string[]>} */
function tables({ contributes: { commands, keybindings, configuration } }) {
	const bound = commands.map(({ command, title }) => ({ title, keys: keybindings.filter(binding => binding.command === command).map(keyText).join(', ') }));
	return {
		commands: table(['Command', 'Key'], bound.map(({ title, keys }) => [`Dry Run: ${title}`, keys])),
		keys: table(['Key', 'Command'], bound.filter(({ keys }) => keys !== '').map(({ title, keys }) => [keys, title])),
		settings: table(['Setting', 'Default', 'What it does'], configuration.flatMap(({ properties }) => Object.entries(properties).map(
			([id, { default: value, markdownDescription }]) => [code(id), code(JSON.stringify(value).replaceAll('","', '", "')), markdownDescription],
		))),
	};
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @returns {readonly string[]} */
function table(head, rows) {
	return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`);
}

/** @param {{ key: string, mac?: string }} binding */
function keyText({ key, mac }) {
	return mac ? `${code(keyName(key))} (macOS ${code(keyName(mac))})` : code(keyName(key));
}

/** `ctrl+z` as `Ctrl+Z`. @param {string} key */
function keyName(key) {
	return key.split('+').map(part => keyNames.get(part) ?? part.charAt(0).toUpperCase() + part.slice(1)).join('+');
}

/** @param {string} text */
function code(text) {
	return `\`${text}\``;
}
