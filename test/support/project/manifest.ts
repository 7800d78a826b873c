import { readFile } from './files';

interface MenuItem {
	readonly command: string;
	readonly when?: string;
}

interface Setting {
	readonly default?: unknown;
	readonly markdownDescription?: string;
}

/** What package.json tells VS Code, as far as the house has rules for it. */
export interface Manifest {
	readonly main: string;
	readonly browser: string;
	readonly bin: Readonly<Record<string, string>>;
	readonly icon: string;
	readonly version: string;
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
		readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
		readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
		readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string; readonly enablement?: string }[];
		readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string; readonly when?: string }[];
		readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
		readonly configuration: readonly { readonly title: string; readonly properties: Readonly<Record<string, Setting>> }[];
	};
}

export const readManifest = (): Manifest => JSON.parse(readFile('package.json')) as Manifest;

export const menuItems = ({ contributes }: Manifest): readonly MenuItem[] => Object.values(contributes.menus).flat();

export const settingsOf = ({ contributes }: Manifest): ReadonlyMap<string, Setting> => new Map(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));

/** Every clause that says when something shows or works. */
export function whenClauses({ contributes }: Manifest): readonly string[] {
	const { commands, keybindings, menus, viewsWelcome } = contributes;
	return [...commands.map(each => each.enablement), ...[...keybindings, ...Object.values(menus).flat(), ...viewsWelcome].map(each => each.when)].filter(when => when !== undefined);
}
