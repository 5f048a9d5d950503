import { part } from './rule.ts';

export const YOU = part`(?:ihnen|sie|dir|dich|euch|ihre?[nrms]?|deine?[nrms]?|eure?[nrms]?)`;
export const PEOPLE = part`(?:mit)?(?:bewerb|kandidat|person|profil|jemand|talent|fachkr)\w*(?:[*:/]-?\w+)?`;
export const ROLE = part`(?:stelle|position|vakanz|ausschreibung|rolle|job|stellenausschreibung|praktikum|planstelle|funktion|suche|auswahlverfahren|besetzungsverfahren|stellenbesetzung)n?`;
export const TALK = part`(?:\w{0,30}gespräch\w{0,30}|kennenlern\w*|interview\w*|telefonat\w*|call|videocall|probetag\w*|probearbeit\w*|meeting\w*|treffen|termin\w*|austausch|gesprächsrunde|bewerbungstag|assessment-?center)`;
export const TEST = part`(?:(?:online-?|eignungs|einstellungs|programmier|persönlichkeits)?tests?|\w*aufgaben?|coding[- ]challenge|case[- ]stud\w+|fallstudie|assessments?|arbeitsprobe)`;
export const APPLICATION = part`(?:bewerbung(?:sunterlagen|smappe)?|unterlagen|lebenslauf|profil|dokumente)`;
/** The date is off, not the person. */
export const DATE =
  /\b(?:termin\w*|verschieb\w*|verleg\w*|\d uhr|morgen um|erkrankt|krank|neuen? (?:termin|zeit\w*))\b/;
