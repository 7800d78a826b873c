/*
 * How much a title looks like something that an interviewer says. Only the grammar of asking counts, in the languages
 * that lists are written in; no word of any subject is known here.
 */

const openers = new Set(('what whats why how when where which who whom whose explain describe define compare name list write implement tell discuss '
	+ 'differentiate distinguish design give walk can could do does did is are was were should would will have has had talk show create build find given '
	+ 'calculate compute estimate consider suppose imagine state mention identify outline summarize summarise contrast illustrate provide prove derive '
	+ 'determine convert reverse if in your you draw sketch solve pick choose sort check refactor debug print detail elaborate analyze analyse '
	+ 'qué que cómo como cuál cual cuáles por cuándo dónde explica explique describe describa quel quelle quels quelles comment pourquoi expliquez '
	+ 'décrivez qu\'est-ce was wie warum wieso wann wo wer welche welcher welches erkläre erklären nenne nennen beschreibe o quais qual quando onde '
	+ 'cos\'è cosa come perché quali quale spiega co jak dlaczego czym jaka jakie wat hoe waarom nedir neden nasıl '
	+ 'что как какой какая какое какие каков какова каковы почему зачем когда где чем кто сколько объясни объясните опиши опишите расскажи расскажите '
	+ 'назови назовите приведи приведите сравни сравните напиши напишите перечисли перечислите для в о об можно можете що як який яка які чому навіщо').split(' '));

const weak = new Set('if in your you o por do was como come que wo co для в о об is are will has had given list state check name design build create'.split(' '));

const pointers = ['什么', '如何', '怎么', '怎样', '为何', '哪些', '哪个', '哪几', '哪种', '区别', '吗', '谈谈', '说说', '说一下', '请', '是否', '多少', '几种', '解释', '介绍', '讲',
	'甚麼', '為何', '區別', '嗎', '怎麼', 'とは', 'ですか', 'ますか', '説明', '違い', '무엇', '설명', '차이', '인가', '까요', '이유'];

/** From 0, a plain name of something, to 1, a sentence that ends in a question mark. Any language; never throws. */
export function questionLikeness(title: string): number {
	const end = lastMeaningful(title);
	if (end >= 0 && isAsking(title.charCodeAt(end))) {
		return 1;
	}
	if (holdsAsking(title)) {
		return 0.95;
	}
	const words = title.slice(0, 160).toLowerCase().split(/[\s,:;'’"“”`*_()]+/, 24).filter(word => word !== '');
	const [first = ''] = words;
	if (openers.has(first)) {
		return words.length < 2 ? 0.3 : weak.has(first) ? 0.6 : 0.85;
	}
	if (words.includes('vs') || words.includes('vs.') || words.includes('versus') || words.includes('difference') || words.includes('differences')) {
		return 0.85;
	}
	if (pointers.some(pointer => title.includes(pointer))) {
		return 0.9;
	}
	return words.some(word => openers.has(word) && !weak.has(word)) && words.length > 5 ? 0.5 : 0.1;
}

/** ? and its cousins in Greek, Arabic, Chinese and Spanish. */
const isAsking = (unit: number) => unit === 63 || unit === 0xff1f || unit === 0x61f || unit === 0x37e || unit === 0xbf;

function holdsAsking(title: string): boolean {
	for (let at = 0; at < title.length; at++) {
		// A question mark inside a word, as in an address, asks nothing.
		if (isAsking(title.charCodeAt(at)) && (at + 1 === title.length || !isWord(title.charCodeAt(at + 1)) || title.charCodeAt(at) > 127)) {
			return true;
		}
	}
	return false;
}

/** Where the last unit stands that is neither white space nor a closing mark. */
function lastMeaningful(title: string): number {
	let at = title.length - 1;
	while (at >= 0 && ' \t.)*_"\'”’」』`'.includes(title[at] ?? '')) {
		at--;
	}
	return at;
}

const isWord = (unit: number) => unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 61 || unit === 46;
