import { describe, expect, it } from 'vitest';
import { aSearch, type SearchMail } from '../../../_util/a-search.ts';

const received = 'application_received' as const;
const invited = 'interview_invitation' as const;
const rejected = 'rejection' as const;
const status = 'status_update' as const;
const board = 'jobs-noreply@linkedin.com';
const ats = 'no-reply@us.greenhouse-mail.io';
const planner = { company: 'Tidewater', role: 'Harbour Planner' };

type Row = [what: string, mails: readonly (SearchMail & { to: string })[], stages?: Record<string, string>];

const rows: readonly Row[] = [
  [
    'acknowledgement, invitation, rejection',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-09', is: invited, company: 'Tidewater', from: 'ines@tidewater.example', to: 'A' },
      { on: '03-20', is: rejected, ...planner, to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'an acknowledgement of a job board and a rejection of a tracking system with a number',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', to: 'A' },
      {
        on: '03-20',
        is: rejected,
        company: 'Tidewater Logistics GmbH',
        role: 'Harbour Planner (m/w/d)',
        requisition: 'REQ-118',
        to: 'A',
      },
    ],
  ],
  [
    'an acknowledgement of a job board, then the tracking system names the company in full and adds a number',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', to: 'A' },
      {
        on: '03-02',
        is: received,
        company: 'Tidewater GmbH',
        role: 'Harbour Planner',
        requisition: 'REQ-118',
        to: 'A',
      },
      { on: '03-20', is: rejected, company: 'Tidewater', requisition: 'REQ-118', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a job board names the role with its place, the tracking system without',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner, Night Shift', to: 'A' },
      { on: '03-20', is: rejected, company: 'Tidewater', role: 'Harbour Planner', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a machine cuts the role short to one word, at a company with one application',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Planner of Night Shifts', to: 'A' },
      { on: '03-20', is: rejected, company: 'Tidewater', role: 'Planner', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a machine cuts the role short to one word that two applications share',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Route Planner', to: 'B' },
      { on: '03-20', is: rejected, company: 'Tidewater', role: 'Planner', to: '?A|B' },
    ],
    { A: 'applied', B: 'applied' },
  ],
  [
    'an invitation from a domain that nobody spells, and the answer in its thread',
    [
      { on: '03-01', is: invited, domain: 'tidewater.example', role: 'Planner', id: '<1@t>', to: 'A' },
      { on: '03-20', is: rejected, company: 'Tidewater', answers: '<1@t>', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'the receipt of the board and the one of the tracking system, in other words, on one day',
    [
      {
        on: '03-01',
        is: received,
        company: 'Tidewater',
        role: 'Harbour Planner - Remote',
        sender: board,
        to: 'A',
      },
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', sender: ats, to: 'A' },
      {
        on: '03-02',
        is: received,
        company: 'Tidewater Logistics',
        role: 'Harbour Planner',
        sender: ats,
        to: 'A',
      },
      {
        on: '03-02',
        is: received,
        company: 'Tidewater',
        role: 'Harbour Planner, Cranes',
        sender: ats,
        to: 'A',
      },
    ],
  ],
  [
    'two roles of much the same name, from one tracking system, on one day',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', sender: ats, to: 'A' },
      {
        on: '03-01',
        is: received,
        company: 'Tidewater',
        role: 'Harbour Planner, Cranes',
        sender: ats,
        to: 'B',
      },
      { on: '03-10', is: rejected, company: 'Tidewater', role: 'Harbour Planner, Cranes', to: 'B' },
    ],
  ],
  [
    'a company and its sister, the same role at both',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', sender: ats, to: 'A' },
      {
        on: '03-01',
        is: received,
        company: 'Tidewater Trade',
        role: 'Harbour Planner',
        sender: ats,
        to: 'B',
      },
      { on: '03-10', is: rejected, company: 'Tidewater Trade', role: 'Harbour Planner', to: 'B' },
      { on: '03-12', is: invited, company: 'Tidewater', role: 'Harbour Planner', to: 'A' },
    ],
  ],
  [
    'nothing was ever heard of the first candidacy',
    [
      { on: '01-10', is: received, ...planner, to: 'A' },
      { on: '06-01', is: received, ...planner, to: 'B' },
      { on: '06-20', is: rejected, ...planner, to: 'B' },
    ],
    { A: 'applied', B: 'rejected' },
  ],
  [
    'two roles at one company',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-10', is: rejected, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-11', is: invited, company: 'Tidewater', to: 'A' },
    ],
    { A: 'interviewing', B: 'rejected' },
  ],
  [
    'two live roles at one company, and a no that names neither',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-10', is: rejected, company: 'Tidewater', to: '?A|B' },
    ],
    { A: 'applied', B: 'applied' },
  ],
  [
    'two live roles at one company, and a no of the person who invited to one of them',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-05', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '03-10', is: rejected, company: 'Tidewater', from: 'ines@tidewater.example', to: 'A' },
    ],
    { A: 'rejected', B: 'applied' },
  ],
  [
    'one role twice at one company, under two numbers',
    [
      { on: '03-01', is: received, ...planner, requisition: 'REQ-1', to: 'A' },
      { on: '03-01', is: received, ...planner, requisition: 'REQ-2', to: 'B' },
      { on: '03-10', is: rejected, ...planner, requisition: 'REQ-2', to: 'B' },
      { on: '03-11', is: rejected, ...planner, requisition: 'req 1', to: 'A' },
    ],
  ],
  [
    'one role at two levels',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Senior Harbour Planner', to: 'A' },
      { on: '03-01', is: received, company: 'Tidewater', role: 'Harbour Planner', to: 'B' },
      { on: '03-10', is: rejected, company: 'Tidewater', role: 'Sr. Harbour Planner', to: 'A' },
    ],
  ],
  [
    'a rejection, then a re-application, then an invitation to it',
    [
      { on: '01-10', is: received, ...planner, to: 'A' },
      { on: '02-01', is: rejected, ...planner, to: 'A' },
      { on: '05-01', is: received, ...planner, to: 'B' },
      { on: '05-10', is: invited, ...planner, to: 'B' },
    ],
    { A: 'rejected', B: 'interviewing' },
  ],
  [
    'a re-application on the day after the no',
    [
      { on: '02-01', is: received, ...planner, to: 'A' },
      { on: '02-10', is: rejected, ...planner, to: 'A' },
      { on: '02-11', is: received, ...planner, to: 'B' },
      { on: '02-20', is: rejected, ...planner, to: 'B' },
    ],
  ],
  [
    'a re-application that begins with an invitation, half a year later',
    [
      { on: '01-10', is: received, ...planner, to: 'A' },
      { on: '02-01', is: rejected, ...planner, to: 'A' },
      { on: '08-10', is: invited, ...planner, to: 'B' },
    ],
  ],
  [
    'the second copy of a no, a week after it',
    [
      { on: '02-01', is: received, ...planner, to: 'A' },
      { on: '02-10', is: rejected, ...planner, to: 'A' },
      { on: '02-17', is: rejected, ...planner, to: 'A' },
    ],
  ],
  [
    'a rejection that arrives before its acknowledgement',
    [
      { on: '03-20', is: rejected, ...planner, to: 'A' },
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-09', is: invited, ...planner, to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'all of an old search forwarded at once, newest first, with a re-application in it',
    [
      { on: '06-20', is: rejected, ...planner, to: 'A' },
      { on: '06-01', is: received, ...planner, to: 'A' },
      { on: '02-10', is: rejected, ...planner, to: 'B' },
      { on: '02-01', is: received, ...planner, to: 'B' },
    ],
    { A: 'rejected', B: 'rejected' },
  ],
  [
    'an old no, forwarded while the re-application is live',
    [
      { on: '05-01', is: received, ...planner, to: 'A' },
      { on: '02-10', is: rejected, ...planner, to: 'B' },
      { on: '02-01', is: received, ...planner, to: 'B' },
      { on: '05-10', is: invited, ...planner, to: 'A' },
    ],
    { A: 'interviewing', B: 'rejected' },
  ],
  [
    'two employers of one agency, from one address',
    [
      {
        on: '03-01',
        is: received,
        company: 'Tidewater',
        domain: 'fenwright.example',
        role: 'Harbour Planner',
        from: 'kai@fenwright.example',
        to: 'A',
      },
      {
        on: '03-02',
        is: received,
        company: 'Boreal Freight',
        domain: 'fenwright.example',
        role: 'Fleet Planner',
        from: 'kai@fenwright.example',
        to: 'B',
      },
      {
        on: '03-10',
        is: rejected,
        company: 'Boreal Freight',
        domain: 'fenwright.example',
        from: 'kai@fenwright.example',
        to: 'B',
      },
      {
        on: '03-11',
        is: invited,
        company: 'Tidewater',
        domain: 'fenwright.example',
        from: 'kai@fenwright.example',
        to: 'A',
      },
      { on: '03-12', is: status, domain: 'fenwright.example', from: 'kai@fenwright.example', to: 'A' },
    ],
    { A: 'interviewing', B: 'rejected' },
  ],
  [
    'two employers of one agency, both live, and a word that names neither',
    [
      {
        on: '03-01',
        is: received,
        company: 'Tidewater',
        domain: 'fenwright.example',
        from: 'kai@fenwright.example',
        to: 'A',
      },
      {
        on: '03-02',
        is: received,
        company: 'Boreal Freight',
        domain: 'fenwright.example',
        from: 'kai@fenwright.example',
        to: 'B',
      },
      { on: '03-12', is: rejected, domain: 'fenwright.example', from: 'kai@fenwright.example', to: '?A|B' },
    ],
    { A: 'applied', B: 'applied' },
  ],
  [
    'an agency, then the employer itself',
    [
      {
        on: '03-01',
        is: invited,
        company: 'Tidewater',
        domain: 'fenwright.example',
        role: 'Harbour Planner',
        from: 'kai@fenwright.example',
        to: 'A',
      },
      {
        on: '03-12',
        is: invited,
        company: 'Tidewater',
        domain: 'tidewater.example',
        from: 'ines@tidewater.example',
        to: 'A',
      },
      { on: '03-20', is: rejected, domain: 'tidewater.example', from: 'no-reply@tidewater.example', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'Zoom and Zoom Communications',
    [
      { on: '03-01', is: received, company: 'Zoom', role: 'Video Engineer', to: 'A' },
      {
        on: '03-12',
        is: invited,
        company: 'Zoom Video Communications',
        domain: 'zoom.example',
        role: 'Video Engineer',
        to: 'A',
      },
      { on: '03-20', is: rejected, company: 'Zoom Communications, Inc.', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'Workable the tool and Workable the employer',
    [
      { on: '03-01', is: received, company: 'Tidewater', role: 'Designer', to: 'A' },
      { on: '03-02', is: received, company: 'Workable', role: 'Designer', to: 'B' },
      { on: '03-10', is: rejected, company: 'Tidewater', role: 'Designer', to: 'A' },
      { on: '03-11', is: rejected, company: 'Workable', to: 'B' },
    ],
  ],
  [
    'an answer within the thread that names another company and nothing else',
    [
      { on: '03-01', is: invited, ...planner, id: '<1@t>', to: 'A' },
      { on: '03-02', is: invited, company: 'Meetly', answers: '<1@t>', id: '<2@t>', to: 'A' },
      { on: '03-20', is: rejected, company: 'Meetly', answers: '<2@t>', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'an application that was withdrawn by silence: a test, months later',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '06-01', is: 'assessment', ...planner, to: 'A' },
      { on: '06-09', is: rejected, company: 'Tidewater', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a closed role, then another one at the same company',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-05', is: rejected, kind: 'role_closed', ...planner, to: 'A' },
      { on: '03-06', is: received, company: 'Tidewater', role: 'Quay Planner', to: 'B' },
      { on: '03-20', is: rejected, company: 'Tidewater', to: 'B' },
    ],
    { A: 'closed', B: 'rejected' },
  ],
  [
    'mail of nobody: a job alert, a recruiter who writes first, a guess that names no role',
    [
      { on: '03-01', is: 'not_job_related', ...planner, to: '-' },
      { on: '03-01', is: 'recruiter_outreach', company: 'Tidewater', from: 'kai@fenwright.example', to: '-' },
      { on: '03-01', is: status, company: 'Tidewater', to: '-' },
      { on: '03-01', is: rejected, review: true, company: 'Tidewater', to: '-' },
    ],
  ],
  [
    'a second receipt, for documents, while things go on',
    [
      { on: '01-10', is: received, ...planner, to: 'A' },
      { on: '02-20', is: invited, ...planner, to: 'A' },
      { on: '03-20', is: received, ...planner, to: 'A' },
      { on: '03-30', is: rejected, ...planner, to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a test of an assessment service that names the role alone',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-04', is: 'assessment', role: 'Harbour Planner', to: '?A' },
      { on: '03-05', is: 'assessment', company: 'Tidewater', to: 'A' },
    ],
    { A: 'screening' },
  ],
  [
    'a recruiter who writes first, then invites, then the employer says no',
    [
      { on: '03-01', is: 'recruiter_outreach', company: 'Tidewater', from: 'kai@fenwright.example', to: '-' },
      {
        on: '03-05',
        is: invited,
        ...planner,
        domain: 'fenwright.example',
        from: 'kai@fenwright.example',
        to: 'A',
      },
      { on: '03-20', is: rejected, company: 'Tidewater', domain: 'tidewater.example', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'an umlaut that a tracking system cannot write',
    [
      { on: '03-01', is: received, company: 'Müller & Söhne GmbH', role: 'Planer', to: 'A' },
      { on: '03-20', is: rejected, company: 'Mueller und Soehne', to: 'A' },
    ],
  ],
  [
    'a role put on hold, then an invitation after all',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-10', is: rejected, kind: 'on_hold', ...planner, to: 'A' },
      { on: '05-10', is: invited, ...planner, to: 'A' },
    ],
    { A: 'interviewing' },
  ],
  [
    'an offer a month after the no',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-10', is: rejected, ...planner, to: 'A' },
      { on: '04-10', is: 'offer', ...planner, to: 'A' },
    ],
  ],
  [
    'a second no of the next season, of which no receipt came',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '01-20', is: rejected, ...planner, to: 'A' },
      { on: '06-20', is: rejected, ...planner, to: 'B' },
    ],
  ],
  [
    'an invitation that came before the formal application',
    [
      { on: '03-01', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '03-10', is: received, ...planner, to: 'A' },
      { on: '03-20', is: rejected, ...planner, to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'a person who writes for two roles, and names one of them',
    [
      { on: '03-01', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
      {
        on: '03-02',
        is: invited,
        company: 'Tidewater',
        role: 'Crane Operator',
        from: 'ines@tidewater.example',
        to: 'B',
      },
      { on: '03-20', is: rejected, role: 'Crane Operator', from: 'ines@tidewater.example', to: 'B' },
      { on: '03-21', is: rejected, from: 'ines@tidewater.example', to: 'A' },
    ],
    { A: 'rejected', B: 'rejected' },
  ],
  [
    'a person who writes for two roles, both live, and names none',
    [
      { on: '03-01', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
      {
        on: '03-02',
        is: invited,
        company: 'Tidewater',
        role: 'Crane Operator',
        from: 'ines@tidewater.example',
        to: 'B',
      },
      { on: '03-21', is: rejected, company: 'Tidewater', from: 'ines@tidewater.example', to: '?A|B' },
    ],
  ],
  [
    'a person who said no writes again, and another application is open that they never wrote of',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-20', is: rejected, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '03-21', is: rejected, company: 'Tidewater', from: 'ines@tidewater.example', to: '?A|B' },
      { on: '03-22', is: 'feedback_reply', company: 'Tidewater', from: 'ines@tidewater.example', to: 'A' },
      { on: '03-23', is: rejected, company: 'Tidewater', sender: ats, to: 'B' },
    ],
    { A: 'rejected', B: 'rejected' },
  ],
  [
    'a person of one application, both open, who names none',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-08', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '03-20', is: rejected, company: 'Tidewater', from: 'ines@tidewater.example', to: 'A' },
    ],
    { A: 'rejected', B: 'applied' },
  ],
  [
    'a no to a role that nothing acknowledged, while another one is open there',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-02', is: invited, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '03-20', is: rejected, company: 'Tidewater', role: 'Quay Scheduling Officer', to: '?A|B' },
    ],
    { A: 'applied', B: 'interviewing' },
  ],
  [
    'a no to a role that nothing acknowledged, with a number of its own: a candidacy may have been moved',
    [
      { on: '03-01', is: received, ...planner, requisition: 'REQ-118', to: 'A' },
      {
        on: '03-19',
        is: rejected,
        company: 'Tidewater',
        role: 'Crane Operator',
        requisition: 'REQ-204',
        to: '?A',
      },
    ],
    { A: 'applied' },
  ],
  [
    'a no to a role that nothing acknowledged, where nothing is open',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-20', is: rejected, ...planner, to: 'A' },
      { on: '03-21', is: rejected, company: 'Tidewater', role: 'Quay Scheduling Officer', to: 'B' },
    ],
    { A: 'rejected', B: 'rejected' },
  ],
  [
    'a no to a known role under another number: another opening',
    [
      { on: '03-01', is: received, ...planner, requisition: 'REQ-118', to: 'A' },
      { on: '03-19', is: rejected, ...planner, requisition: 'REQ-204', to: 'B' },
    ],
    { A: 'applied', B: 'rejected' },
  ],
  [
    'a no to a role that ended there long ago, while another one is open',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '01-20', is: rejected, ...planner, to: 'A' },
      { on: '05-01', is: received, company: 'Tidewater', role: 'Crane Operator', to: 'B' },
      { on: '05-20', is: rejected, ...planner, to: 'C' },
    ],
    { A: 'rejected', B: 'applied', C: 'rejected' },
  ],
  [
    'an invitation for a role that nothing acknowledged, while another one is open there',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-20', is: invited, company: 'Tidewater', role: 'Quay Scheduling Officer', to: 'B' },
    ],
    { A: 'applied', B: 'interviewing' },
  ],
  [
    'an invitation after the no, in its thread and beside it',
    [
      { on: '03-01', is: received, ...planner, to: 'A' },
      { on: '03-10', is: rejected, ...planner, from: 'ines@tidewater.example', id: '<no>', to: 'A' },
      { on: '03-24', is: invited, from: 'ines@tidewater.example', id: '<anew>', answers: '<no>', to: 'A' },
      { on: '03-30', is: rejected, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '04-12', is: invited, ...planner, from: 'ines@tidewater.example', to: 'A' },
    ],
    { A: 'interviewing' },
  ],
  [
    'an old thread, long after its end, in which another role is spoken of',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '01-20', is: rejected, ...planner, from: 'ines@tidewater.example', id: '<no>', to: 'A' },
      {
        on: '10-02',
        is: invited,
        company: 'Tidewater',
        role: 'Crane Operator',
        from: 'ines@tidewater.example',
        id: '<anew>',
        answers: '<no>',
        to: 'B',
      },
      { on: '10-09', is: rejected, from: 'ines@tidewater.example', answers: '<anew>', to: 'B' },
    ],
    { A: 'rejected', B: 'rejected' },
  ],
  [
    'a thread in which another role is spoken of soon after its end, or the same one long after it',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '01-20', is: rejected, ...planner, id: '<no>', to: 'A' },
      { on: '01-30', is: status, company: 'Tidewater', role: 'Crane Operator', answers: '<no>', to: 'A' },
      { on: '10-02', is: status, company: 'Tidewater', role: 'Planner', answers: '<no>', to: 'A' },
    ],
    { A: 'rejected' },
  ],
  [
    'feedback, a year after the no',
    [
      { on: '01-01', is: received, ...planner, to: 'A' },
      { on: '01-20', is: rejected, ...planner, from: 'ines@tidewater.example', to: 'A' },
      { on: '11-01', is: 'feedback_reply', from: 'ines@tidewater.example', to: 'A' },
    ],
    { A: 'rejected' },
  ],
];

describe('the emails of a search find their applications:', () => {
  it.each(rows)('%s', (_what, mails, stages) => {
    const search = aSearch(mails);
    expect(search.places).toEqual(mails.map(({ to }) => to));
    if (stages) expect(search.stages).toEqual(stages);
  });
});
