import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Extensions of a window share one process, and with it one `Date`. This one starts before all others and lets the clock run ahead by as many
 * milliseconds as a file beside it says.
 */
const manifest = { name: 'clock', publisher: 'test', version: '1.0.0', engines: { vscode: '^1.100.0' }, main: './clock.cjs', activationEvents: ['*'] };

const source = `
const ahead = Number(require('node:fs').readFileSync(require('node:path').join(__dirname, 'ahead.txt'), 'utf8'));
const Real = Date;
globalThis.Date = new Proxy(Real, {
	construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [Real.now() + ahead] : args, made),
	apply: () => new globalThis.Date().toString(),
	get: (target, name) => name === 'now' ? () => Real.now() + ahead : Reflect.get(target, name),
});
exports.activate = () => {};
`;

/** Installs a clock for the extension hosts of a server. What it gives sets the clock, in milliseconds ahead of the real one, from the next reload on. */
export function installClock(extensionsDir: string): (ahead: number) => void {
	const folder = join(extensionsDir, 'test.clock-1.0.0');
	const set = (ahead: number) => { writeFileSync(join(folder, 'ahead.txt'), String(ahead)); };
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'clock.cjs'), source);
	set(0);
	return set;
}
