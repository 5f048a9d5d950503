import { letter, type Phrasebook } from './phrasebook.ts';

export const en: Phrasebook = {
  closings: ['Kind regards,', 'Best,', 'Warm regards,', 'All the best,'],
  machineClosing: (company) => `Best wishes,\nThe ${company} Recruiting Team`,
  received: [
    (s) =>
      letter(
        `Thank you for applying to ${s.company}`,
        'Hi Jana,',
        `Thanks for your interest in ${s.company}! We have received your application for the ${s.role} role and our team is looking through it now.`,
        'If your background looks like a match, somebody from our recruiting team will get in touch to set up a first conversation. If we decide not to move forward, we will tell you that too.',
      ),
    (s) =>
      letter(
        `${s.company}: application received (${s.role})`,
        'Dear Jana Wessel,',
        `This is to confirm that your application for the position "${s.role}" in ${s.city} has arrived safely.`,
        'We aim to answer everybody within three weeks. Unfortunately, because of the number of applications, we cannot give individual updates before then.',
        'This is an automated message. Replies to this address are not read.',
      ),
    (s) =>
      letter(
        `We got your application, Jana`,
        'Hello Jana,',
        `Your application to ${s.company} for ${s.role} is in. What happens now: we read it (really, a human does), and within ten working days you hear from us whichever way it goes.`,
        'You can check the status or withdraw in your candidate account at any time.',
      ),
    (s) =>
      letter(
        `Your application for ${s.role}`,
        'Dear Jana,',
        `Thank you for taking the time to apply for the position of ${s.role}. We appreciate your interest in joining ${s.company}.`,
        'Your profile will be reviewed by the hiring team. Should your qualifications meet our needs, we will contact you to arrange an interview.',
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `${s.role} at ${s.company}: a first call?`,
        'Hi Jana,',
        `Thanks for applying! I look after recruiting for the data and product teams at ${s.company}, and I'd love to have a quick chat about the ${s.role} role, thirty minutes or so by phone.`,
        'Could you send me two or three times that work for you next week?',
      ),
    (s) =>
      letter(
        `Phone screen - ${s.role}`,
        'Hello Jana,',
        `I've read your CV with interest. Before we involve ${s.other.first}, who leads the team, I would like to speak with you for half an hour about what you are looking for and answer your first questions.`,
        `Would ${s.when} suit you? If not, tell me what does.`,
      ),
    (s) =>
      letter(
        `Next steps with ${s.company}`,
        'Hi Jana,',
        `Good news: the team liked your application for ${s.role} and we would like to get to know you. The first step is a 30 minute video call with me.`,
        `You can pick a slot here: https://book.${s.writer.address.split('@')[1]}/t/intro-30`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `Re: ${s.role} at ${s.company}: a first call?`,
        'Hi Jana,',
        `Perfect, ${s.when} it is. I'll call you on the number in your CV.`,
        'Talk soon!',
      ),
    (s) =>
      letter(
        `Confirmed: call with ${s.company}`,
        'Hello Jana,',
        `This confirms our call about the ${s.role} position on ${s.when}. It will take about 30 minutes; there is nothing to prepare.`,
        'Should anything come up, just answer this email.',
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Interview: ${s.role} - Jana Wessel`,
        'Hi Jana,',
        `We'd like to invite you to an interview for the ${s.role} role with ${s.other.name} (${s.other.title}) on ${s.when}. It will be about an hour by video; the link is in the invitation.`,
        `${s.other.first} will want to hear about a project that you are proud of and one that went wrong.`,
      ),
    (s) =>
      letter(
        `Your interview at ${s.company}`,
        'Dear Jana,',
        `Thank you for speaking with me. I am pleased to tell you that ${s.other.name} would like to meet you: ${s.when}, at our office in ${s.city} (ask for ${s.other.first} at reception).`,
        'Please let me know whether this works for you and whether you need anything from us.',
      ),
    (s) =>
      letter(
        `Invitation: ${s.company} panel interview`,
        'Hi Jana,',
        `Following your application for ${s.role}, please find attached the invitation for your panel interview on ${s.when}. You will meet ${s.other.name} and two members of the team.`,
        'Unfortunately we have no parking on site, so please allow some time to get here.',
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `Re: Your interview at ${s.company}`,
        'Hi Jana,',
        `Great, you are confirmed for ${s.when}. ${s.other.first} is looking forward to it.`,
      ),
    (s) =>
      letter(
        `See you soon - ${s.company}`,
        'Hello Jana,',
        `Just a short reminder of your interview for ${s.role} on ${s.when}. If you cannot make it, please tell us as early as you can.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Re: Interview: ${s.role} - Jana Wessel`,
        'Hi Jana,',
        `Unfortunately ${s.other.first} has been called away and cannot make ${s.whenBefore}. I'm so sorry for the short notice! Could we move to ${s.when} instead?`,
      ),
    (s) =>
      letter(
        `Change of time: your interview with ${s.company}`,
        'Dear Jana,',
        `I regret to inform you that we need to move your interview of ${s.whenBefore}, as one of the panel is ill. The new time is ${s.when}. Apologies for the inconvenience.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Next round - ${s.role}`,
        'Hi Jana,',
        `Thanks for the chat on ${s.weekday}, I really enjoyed it. I've spoken to ${s.other.first} and we'd like to move forward with you! The next step is a longer conversation with ${s.other.name}, our ${s.other.title}. I will send an invitation in a minute.`,
      ),
    (s) =>
      letter(
        `${s.company}: you are through to the next stage`,
        'Hello Jana,',
        `Everybody who met you on ${s.weekday} came away with a good impression, and while other candidates did not make it to this stage, you did. I'm putting together the final round now and will be in touch with dates.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Your ${s.company} coding assessment`,
        'Hi Jana,',
        `As the next step for the ${s.role} role we ask you to complete an online assessment. It takes around 75 minutes and must be finished within five days. Follow this link to start: https://tests.skilldock.example/s/81aa2f`,
      ),
    (s) =>
      letter(
        `Take-home task - ${s.role}`,
        'Hello Jana,',
        `Please find below the case that we'd like you to work on: three questions about a small data set. We think it takes two to three hours. Could you send us your solution by the end of next week?`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Update on your application to ${s.company}`,
        'Hi Jana,',
        `A short note to say that we have not forgotten you. We are still interviewing for ${s.role} and expect to decide in the next two weeks. Thank you for your patience.`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Your application for ${s.role}`,
        'Hi Jana,',
        `Thank you again for taking the time to speak with us on ${s.weekday}. We were impressed by how you think about data quality, and it was a close call.`,
        `After a lot of discussion we have decided to go ahead with another candidate, who has spent more time in our industry. I know that isn't what you hoped to hear, and I'm sorry.`,
        'I wish you every success, and I do hope our paths cross again.',
      ),
    (s) =>
      letter(
        `Re: Next round - ${s.role}`,
        'Jana,',
        `I owe you an answer. ${s.other.first} and I sat down yesterday and, hard as it was, we won't be taking things further with you for ${s.role}. You did well in the interview; somebody else had run exactly this kind of migration before.`,
        'Thanks for all the time you put into this.',
      ),
    (s) =>
      letter(
        `${s.company} - outcome of your interview`,
        'Dear Jana,',
        `Thank you for attending the interview for the post of ${s.role}. The panel was very grateful for your careful preparation.`,
        'I am sorry to let you know that on this occasion you have not been successful. The standard was extremely high and the panel had a difficult decision to make.',
        'May I thank you for your interest and wish you well in your search.',
      ),
    (s) =>
      letter(
        `Quick update`,
        'Hey Jana,',
        `So, the team met this morning to talk about the ${s.role} role. They loved meeting you, but they want someone with deeper Kubernetes experience from day one, so it's a no from us this time. Gutted to have to write this one!`,
        `Really enjoyed our conversations and I'd happily have another one whenever.`,
      ),
    (s) =>
      letter(
        `${s.role} position at ${s.company}`,
        'Dear Jana,',
        `I appreciated the chance to meet you on ${s.weekday} and learn about your work. After careful consideration, we've chosen to move forward with a candidate whose experience more closely matches what we need at this point.`,
        `This was not an easy decision. We'll keep your details and will be in touch should something more suitable come up.`,
      ),
    (s) =>
      letter(
        `Following up on our conversation`,
        'Hi Jana,',
        `Thanks for meeting with ${s.other.first} and the team. I wanted you to hear this from me and not from a system: we've offered the ${s.role} job to somebody else and they accepted last night.`,
        'You were one of two finalists out of more than two hundred people. I hope that counts for something, even if it stings.',
      ),
    (s) =>
      letter(
        `Interview feedback`,
        'Hello Jana,',
        `Following your second interview for ${s.role}, we regret that we will not be proceeding with your candidacy. We felt that your strengths lie more on the analytical side, whereas this post needs a people manager first.`,
        'Thank you for considering us.',
      ),
    (s) =>
      letter(
        `Decision regarding ${s.role}`,
        'Dear Jana,',
        `Many thanks for coming in to see us in ${s.city}. It was a pleasure. We had three strong finalists for one seat, and we have given it to one of the other two.`,
        'I wish I had better news. Take care, and good luck with everything.',
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Our call last ${s.weekday}`,
        'Hi Jana,',
        `Thank you for the chat about ${s.role}. I talked it through with ${s.other.first} afterwards, and we've decided not to take it to the next stage: the salary that you have in mind is above our band, and we don't want to waste your time.`,
        'I enjoyed speaking with you and wish you well.',
      ),
    (s) =>
      letter(
        `${s.role} - following our phone screen`,
        'Hello Jana,',
        `Many thanks for speaking with me on ${s.weekday}. After comparing notes with the hiring manager, I'm afraid we won't be inviting you to the on-site interviews for ${s.role}.`,
        'All the best with the search!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Update on your application: ${s.role}`,
        'Dear Jana,',
        `Thank you for interviewing for the ${s.role} position at ${s.company}. We enjoyed learning about your experience.`,
        'After careful review, we have decided to pursue other candidates at this time. We encourage you to apply for other openings that match your skills.',
        'Please do not reply to this email.',
      ),
    (s) =>
      letter(
        `An update from ${s.company}`,
        'Hi Jana,',
        `We appreciate the time you invested in our hiring process for ${s.role}, including your conversations with our team. Unfortunately, we will not be moving forward with your application.`,
        'We wish you the best in your job search.',
      ),
    (s) =>
      letter(
        `${s.role}: your application`,
        'Dear Jana Wessel,',
        `Regarding your application for ${s.role} (${s.city}): the position has been offered to another applicant. We thank you for your participation in the selection process and your interest in ${s.company}.`,
        'This mailbox is not monitored.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Your application to ${s.company}`,
        'Dear Jana,',
        `Thank you for your interest in the ${s.role} position at ${s.company}. After reviewing your application, we have decided not to move forward at this time.`,
        'We wish you all the best in your search.',
      ),
    (s) =>
      letter(
        `${s.role} - application status`,
        'Hi Jana,',
        `We've had an overwhelming number of applications for ${s.role}, and unfortunately yours was not among those shortlisted for interview.`,
        'Please keep an eye on our careers page for future roles.',
      ),
    (s) =>
      letter(
        `Thank you from ${s.company}`,
        'Hello Jana,',
        `We are grateful that you thought of ${s.company}. On this occasion we will be progressing with applicants whose skills are nearer to the ${s.role} role, so we can't offer you an interview.`,
        'Due to the volume we are unable to give individual feedback.',
      ),
    (s) =>
      letter(
        `Regarding your application for ${s.role}`,
        'Dear Ms Wessel,',
        `I have read your application with interest. Having compared it with our requirements, however, I am afraid that we shall not be inviting you to interview for the post of ${s.role}.`,
        'Thank you for the trouble you took.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Your interview on ${s.whenBefore}: cancelled`,
        'Dear Jana,',
        `I'm sorry to write at such short notice. The ${s.role} position has been filled, so your interview of ${s.whenBefore} will not take place. We will not be taking your application any further.`,
        'My apologies, and thank you for your interest.',
      ),
  ],
  closed: [
    (s) =>
      letter(
        `${s.role}: change of plans`,
        'Hi Jana,',
        `First of all, thank you for the conversations with ${s.other.first} and me. They were a highlight of this search.`,
        `Sadly, the ${s.role} opening has been closed: our budget for the year was cut on Monday and the headcount went with it. It has nothing to do with you.`,
      ),
    (s) =>
      letter(
        `Role withdrawn`,
        'Dear Jana,',
        `After our interview on ${s.weekday} the management board decided not to fill the ${s.role} position after all; the work will be shared among the existing team. I'm sorry that we took up your time.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `${s.role} on hold`,
        'Hi Jana,',
        `Thanks for your patience since we spoke on ${s.weekday}. We've had a hiring freeze announced, so the ${s.role} search is on hold until further notice and we can't take anybody forward for now.`,
        `I'd be glad to pick it up again when things thaw.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Position closed: ${s.role}`,
        'Dear Jana,',
        `Thank you for applying for ${s.role}. We are writing to let you know that this requisition has been cancelled and is no longer being filled. Your application has been closed.`,
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Your offer from ${s.company}`,
        'Dear Jana,',
        `I'm delighted to offer you the position of ${s.role}. You will find the contract attached: a base salary of 78,000, 28 days of leave and a start date of your choice.`,
        'We would love to have your answer by the end of next week.',
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `${s.company} - feedback`,
        'Hi Jana,',
        `I've just come off the phone with ${s.company}. They really liked you in the interview on ${s.weekday} but they're going with a candidate who needs less ramp-up for the ${s.role} role. I'm sorry, I was rooting for you.`,
        `I'll keep an eye out for other things.`,
      ),
    (s) =>
      letter(
        `Re: ${s.role} with my client ${s.company}`,
        'Hello Jana,',
        `My client ${s.company} has come back to me after your interview and has decided not to progress your application for ${s.role}. They had two candidates further along.`,
        'Let us catch up when you have a moment about what else is out there.',
      ),
  ],
};
