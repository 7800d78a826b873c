import { follow } from './follow';
import { joinFolder } from './folder';
import { formatNames } from './formats';
import { readBankInSteps } from './readBank';

export { readBank, readBankInSteps } from './readBank';

/** All that reading banks takes, in one module: on a desktop it is a bundle of its own that is loaded when a bank is first read (scripts/build/apart.mjs). */
export const reader = { readBankInSteps, joinFolder, follow, formatNames } as const;
