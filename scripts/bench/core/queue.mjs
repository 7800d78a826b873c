import { row } from '../report.mjs';
import { coldMedian } from './cold.mjs';
import { madeHistory } from './history.mjs';

const questions = 10_000;
const reviews = 100_000;
const coldRuns = 5;

/** What *Random Question* thinks before there is a question. @param {(line: string) => void} say */
export async function measureQueue(say) {
	say('choosing a random question');
	const history = await madeHistory(questions, reviews);
	return [row('random question chosen, 10,000 questions and 100,000 reviews, cold', await coldMedian(coldRuns, 'buildQueue', { questions, ...history }), 'ms', 50)];
}
