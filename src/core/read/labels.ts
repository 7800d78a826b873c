/** A part of an entry that a label can name. */
export type Field = 'question' | 'prompt' | 'options' | 'hints' | 'keyPoints' | 'short' | 'answer' | 'example' | 'pitfalls' | 'story' | 'followUps'
	| 'sources' | 'tags' | 'difficulty' | 'minutes' | 'correct' | 'id' | 'category' | 'roles' | 'companies' | 'kind' | 'asOf';

/*
 * The words under which lists write the parts of an entry, singular, in lower case and without emoji. A plural, an
 * article-like "the", a parenthesis and a colon are taken off before a label is looked up.
 */
const spellings: Readonly<Record<Field, string>> = {
	question: 'question|q|front|card front|vorderseite|正面|问题|題目|题目|вопрос|pregunta|pergunta|frage|質問|질문',
	prompt: 'prompt|scenario|context|task|problem statement|场景|题干|сценарий|условие|контекст',
	options: 'option|choice|answer choice|选项|вариант|варианты|варианты ответа|opciones|optionen',
	hints: 'hint|nudge|提示|подсказка|подсказки|pista|indice|hinweis|tipp|ヒント|힌트',
	keyPoints: 'key point|keypoint|key points to hit|what a strong answer include|what a good answer include|what strong answer include|strong answer include|good to hear'
		+ '|talking point|key takeaway|takeaway|must mention|key idea|what to cover|要点|关键点|考点|核心要点|得分点|重點|ключевые моменты|ключевой момент|ключевые пункты|тезисы|тезис'
		+ '|puntos clave|punto clave|pontos chave|points clés|kernpunkt|kernpunkte|ポイント|핵심',
	short: 'short answer|tl;dr|tldr|in short|brief answer|quick answer|one liner|thirty second answer|30 second answer|30s answer|elevator answer|short version'
		+ '|简答|简短回答|一句话|кратко|краткий ответ|коротко|если коротко|respuesta corta|resposta curta|réponse courte|kurzantwort',
	answer: 'answer|model answer|sample answer|solution|strong answer|example answer|full answer|long answer|detailed answer|ideal answer|suggested answer|expected answer'
		+ '|explanation|ans|a|back|card back|rückseite|背面|response|reply|view answer|show answer|see answer|answer & explanation|show answer & why each option|click to see answer|click for answer'
		+ '|reveal answer|show solution|view solution|answer key|correct answer|答案|回答|参考答案|解答|解析|答|答案解析|參考答案|详解|答え|回答例|解説|답|정답|답변|해설'
		+ '|ответ|решение|отвечаем|показать ответ|развёрнутый ответ|развернутый ответ|відповідь|respuesta|solución|resposta|solução|réponse|solution et explication'
		+ '|antwort|lösung|risposta|soluzione|odpowiedź|cevap|yanıt|antwoord|câu trả lời|đáp án|jawaban|الإجابة|الجواب|תשובה|उत्तर|คำตอบ|відповіді|odgovor|përgjigje|răspuns',
	example: 'example|real world example|real life example|worked example|code example|concrete example|示例|例子|举例|пример|приклад|ejemplo|exemplo|exemple|beispiel|例|예시',
	pitfalls: 'pitfall|common pitfall|common mistake|mistake|red flag|gotcha|trap|anti pattern|what to avoid|weak answer|常见错误|误区|易错点|陷阱|坑'
		+ '|ошибка|ошибки|частые ошибки|типичные ошибки|подводные камни|errores comunes|erros comuns|erreur courante|häufige fehler|注意点',
	story: 'war story|story|from the trenches|production story|实战|故事|案例|история|случай из практики|anécdota|geschichte',
	followUps: 'follow up|followup|follow up question|probe|probing question|interviewer follow up|next question|deeper question|追问|延伸问题|扩展问题|拓展问题'
		+ '|дополнительный вопрос|дополнительные вопросы|уточняющий вопрос|уточняющие вопросы|preguntas de seguimiento|folgefrage|folgefragen|追加質問|꼬리 질문',
	sources: 'reference|source|further reading|additional link|link|resource|useful link|useful resource|useful source|read more|learn more|see also|further reference|more info'
		+ '|additional resource|参考|参考资料|参考链接|参考文献|来源|延伸阅读|拓展阅读|ссылка|ссылки|источник|источники|литература|дополнительно|материалы'
		+ '|referencias|fuentes|referências|références|quelle|quellen|参考文献・リンク|출처|참고',
	tags: 'tag|topic|keyword|label|标签|关键词|тег|теги|тема|темы|etiqueta|stichwort|タグ|태그',
	difficulty: 'difficulty|level|difficulty level|seniority|难度|難度|级别|сложность|уровень|уровень сложности|dificultad|dificuldade|difficulté|schwierigkeit|niveau|難易度|난이도',
	minutes: 'time|duration|minute|time limit|expected time|estimated time|时间|时长|用时|время|длительность|tiempo|tempo|dauer|時間',
	correct: 'correct|correct option|right answer|correct choice|correct index|correct answer index',
	id: 'id|uid|guid|slug',
	category: 'category|section|deck|subject|chapter|module|分类|类别|категория|раздел',
	roles: 'role|position|job',
	companies: 'company|asked at|asked by|employer',
	kind: 'kind|type|question kind|question type',
	asOf: 'as of|updated|last updated|last true',
};

const fields = new Map<string, Field>();
for (const field of Object.keys(spellings) as Field[]) {
	for (const spelling of spellings[field].split('|')) {
		fields.set(spelling, field);
	}
}

/** The field that a label names, or undefined. The label may wear emoji, emphasis, a parenthesis, a colon, any case. */
export function fieldOf(label: string): Field | undefined {
	if (label.length > 60 || label.endsWith('?') || label.endsWith('.') && label.length > 24) {
		return undefined;
	}
	const plain = isWords(label) ? label.toLowerCase() : plainLabel(label);
	return fields.get(plain) ?? fields.get(singular(plain))
		?? (plain.startsWith('the ') || plain.startsWith('your ') ? fields.get(singular(plain.slice(plain.indexOf(' ') + 1))) : undefined);
}

const dataOnly: ReadonlySet<Field> = new Set(['kind', 'roles', 'companies', 'asOf', 'category', 'id']);

/** The same for running text, where words such as Type or Role head parts of an answer. */
export function labelField(label: string): Field | undefined {
	const field = fieldOf(label);
	return field !== undefined && dataOnly.has(field) ? undefined : field;
}

/** One word in lower case but for its first letter, or several with single spaces: nothing to take off. */
function isWords(label: string): boolean {
	for (let at = 0; at < label.length; at++) {
		const unit = label.charCodeAt(at);
		const isLower = unit >= 97 && unit <= 122, isUpper = unit >= 65 && unit <= 90;
		const before = label.charCodeAt(at - 1);
		if (!isLower && !(isUpper && (at === 0 || before === 32)) && !(unit === 32 && at > 0 && before !== 32 && at < label.length - 1)) {
			return false;
		}
	}
	return true;
}

/** Lower case, camelCase and snake_case as words, without a parenthesis and without signs at its ends. */
export function plainLabel(label: string): string {
	return cutParenthesis(label)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[-_\s’']/g, ' ')
		.split(' ').filter(word => word !== '').join(' ')
		.replace(/^[^\p{L}\p{N}]{1,12}/u, '')
		.replace(/[^\p{L}\p{N}]{1,12}$/u, '');
}

function cutParenthesis(label: string): string {
	const open = Math.max(label.indexOf('('), label.indexOf('（'));
	const close = Math.max(label.lastIndexOf(')'), label.lastIndexOf('）'));
	return open > 0 && close > open ? label.slice(0, open) + label.slice(close + 1) : label;
}

function singular(plain: string): string {
	return plain.endsWith('s') ? plain.slice(0, -1) : plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain;
}
