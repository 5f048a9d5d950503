import type { WeekQuestion } from '../../../core/letter/letter.ts';
import { STYLES } from '../letter-style.ts';
import { Answers, Part } from '../pieces.tsx';

/** The one question of the week. */
export function WeekQuestionPart({ question: { text, answer } }: { question: WeekQuestion }) {
  return (
    <Part title="One question for the week">
      <p style={STYLES.question}>{text}</p>
      <Answers links={[answer]} />
    </Part>
  );
}
