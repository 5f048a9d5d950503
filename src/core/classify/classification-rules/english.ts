import { englishAssessment } from './english-assessment.ts';
import { englishCourtesy } from './english-courtesy.ts';
import { englishElsewhere } from './english-elsewhere.ts';
import { englishFeedback } from './english-feedback.ts';
import { englishInterview } from './english-interview.ts';
import { englishOffer } from './english-offer.ts';
import { englishOutreach } from './english-outreach.ts';
import { englishPassingNo } from './english-passing-no.ts';
import { englishPlainNo } from './english-plain-no.ts';
import { englishReceived } from './english-received.ts';
import { englishRejection } from './english-rejection.ts';
import { englishRoleClosed } from './english-role-closed.ts';
import { englishSomeoneElse } from './english-someone-else.ts';
import { englishStatus } from './english-status.ts';
import type { Rule } from './rule.ts';

/** What an English email can say. */
export const english: readonly Rule[] = [
  ...englishRejection,
  ...englishSomeoneElse,
  ...englishPlainNo,
  ...englishPassingNo,
  ...englishRoleClosed,
  ...englishCourtesy,
  ...englishInterview,
  ...englishOffer,
  ...englishAssessment,
  ...englishReceived,
  ...englishStatus,
  ...englishOutreach,
  ...englishFeedback,
  ...englishElsewhere,
];
