import type { Pitch } from '../../../core/letter/letter.ts';
import { STYLES } from '../letter-style.ts';
import { Answers, List, Muted, Part, Quote } from '../pieces.tsx';

/** The pitch as it is, what was learned since, and a question about the two. */
export function PitchPart({ pitch: { current, lessons, more, question, answer } }: { pitch: Pitch }) {
  return (
    <Part title="Your pitch">
      {current && (
        <>
          <Muted>
            Version {current.version}, {current.on}
          </Muted>
          <Quote>{current.text}</Quote>
        </>
      )}
      {lessons.length > 0 && (
        <>
          <h3 style={STYLES.subheading}>{current ? 'Learned since' : 'Learned so far'}</h3>
          <List lines={lessons} more={more}>
            {({ text, about }) => (
              <>
                <p dir="auto" style={STYLES.lines}>
                  {text}
                </p>
                {about && (
                  <Muted>
                    <bdi>{about}</bdi>
                  </Muted>
                )}
              </>
            )}
          </List>
        </>
      )}
      <p style={STYLES.paragraph}>
        <b>
          <bdi>{question}</bdi>
        </b>
      </p>
      <Answers links={[answer]} />
    </Part>
  );
}
