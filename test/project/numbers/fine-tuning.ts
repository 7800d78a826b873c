import type { Worked } from './worked';

/** The trainable parameters of rank 16 on all linear layers of an 8B Llama-like shape. */
const layer = (rank: number): number => rank * (2 * (4096 + 4096) + 2 * (4096 + 1024) + 3 * (4096 + 14336));
const adapter = 32 * layer(16);

/** Dollars a month for `tokens` per call fewer, at 1.2 million calls and $0.50 per million tokens. */
const saving = (tokens: number): number => ((tokens * 1.2e6) / 1e6) * 0.5;

/** The standard error of a paired difference, in percentage points. */
const paired = (won: number, lost: number, items: number): number => (100 * Math.sqrt(won + lost)) / items;

/** The arithmetic that the category "Fine-tuning" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'prompt-rag-finetune-choice', says: 'baseline meets the rubric on 71%', is: (100 * (200 - 31 - 15 - 12)) / 200 },
	{ id: 'prompt-rag-finetune-choice', says: 'or 89.5%', is: (100 * (142 + 13 + 24)) / 200 },

	{ id: 'when-finetuning-pays', says: 'That saves 2.52 billion', is: (2100 * 1.2e6) / 1e9 },
	{ id: 'when-finetuning-pays', says: '1,260 a month', is: saving(2400 - 300) },
	{ id: 'when-finetuning-pays', says: 'payback takes 4.8 months', is: 6000 / saving(2400 - 300) },
	{ id: 'when-finetuning-pays', says: 'drops to about \\$126', is: saving(2400 - 300) / 10 },
	{ id: 'when-finetuning-pays', says: '5,280 records a day', is: 60000 * 0.088 },
	{ id: 'when-finetuning-pays', says: 'or 420 a day', is: 60000 * 0.007 },

	{ id: 'lora', says: '== 0.0078125', is: (16 * (4096 + 4096)) / 4096 ** 2 },
	{ id: 'lora', says: 'needs 128 GB of states', is: 8 * 16 },
	{ id: 'lora', says: 'about 42 million parameters train', is: adapter / 1e6 },
	{ id: 'lora', says: 'plus 0.67 GB', is: (adapter * 16) / 1e9 },
	{ id: 'lora', says: 'takes 140 GB regardless', is: 70 * 2 },
	{ id: 'lora', says: 'take about 32.5 GB', is: 65 * 0.5 },
	{ id: 'lora', says: 'an 84 MB file', is: (adapter * 2) / 1e6 },

	{ id: 'ft-data-preparation', says: 'With 80 expert hours', is: 2 * 4 * 10 },
	{ id: 'ft-data-preparation', says: 'up to 600 corrected drafts', is: (60 * 60) / 6 },
	{ id: 'ft-data-preparation', says: '4.5 points', is: 196 * Math.sqrt((0.8 * 0.2) / 300) },

	{ id: 'sft-from-support-logs', says: '(14.4% of the archive)', is: (100 * 3600) / 25000 },

	{ id: 'catastrophic-forgetting', says: 'to 74.0%', is: 0.2 * 94 + 0.8 * 69 },
	{ id: 'catastrophic-forgetting', says: 'from 86.8%', is: 0.2 * 82 + 0.8 * 88 },
	{ id: 'catastrophic-forgetting', says: 'overall accuracy is 88.6%', is: 0.2 * 91 + 0.8 * 88 },
	{ id: 'catastrophic-forgetting', says: 'plus 20% general replay', is: (100 * 875) / (875 + 3500) },
	{ id: 'catastrophic-forgetting', says: '3,300 in all', is: 150 * 22 },
	{ id: 'catastrophic-forgetting', says: '4,600 examples', is: 150 * 22 + 600 + 700 },

	{ id: 'layer-freezing', says: 'full tuning 112 GB', is: 7 * 16 },
	{ id: 'layer-freezing', says: '= 63$ GB', is: 3.5 * 16 + 3.5 * 2 },
	{ id: 'layer-freezing', says: '= 14.6$ GB', is: 7 * 2 + 0.04 * 16 },
	{ id: 'layer-freezing', says: 'to 4 on average', is: 2 + 0.5 * 4 },
	{ id: 'layer-freezing', says: 'is 4.8 GB', is: 0.3 * 16 },

	{ id: 'ft-metrics', says: '1.4 points', is: paired(30, 20, 500) },
	{ id: 'ft-metrics', says: 'to +4.8', is: 2 + 1.96 * paired(30, 20, 500) },
	{ id: 'ft-metrics', says: 'the error is 0.7 points', is: paired(120, 80, 2000) },
	{ id: 'ft-metrics', says: 'generation cost by 58%', is: 100 * (190 / 120 - 1) },

	{ id: 'chat-template-loss-masking', says: 'from 63%', is: (100 * 126) / 200 },
	{ id: 'chat-template-loss-masking', says: 'to 0.5%', is: (100 * 1) / 200 },
];
