import type { Severity } from '../core/bank/problem';
import { placesIn } from '../core/text/places';
import type { Io } from './io';
import { plain } from './plain';
import type { PathsRead } from './readPaths';

/** What the readers found worth telling; notes are told by lint only. Gives the severities that were told. */
export function complainOfReading({ files }: PathsRead, io: Io): ReadonlySet<Severity> {
	const told = new Set<Severity>();
	for (const { path, text, reading } of files) {
		const placeOf = placesIn(text);
		for (const { code, message, severity, span } of reading.problems.filter(problem => problem.severity !== 'info')) {
			io.complain(`${plain(path)}:${placeOf(span.start).line}: ${severity}: ${plain(message)} [${code}]\n`);
			told.add(severity);
		}
	}
	return told;
}

export function complainOfMissing({ missing }: PathsRead, io: Io): void {
	for (const path of missing) {
		io.complain(`dryrun: nothing found at ${plain(path)}\n`);
	}
}

/** Tells that a command was called without a path. Gives the exit code. */
export function complainOfNoPath(command: string, io: Io): 2 {
	io.complain(`dryrun: ${command} needs a file, a folder, a glob, or - for standard input. Try "dryrun ${command} --help".\n`);
	return 2;
}
