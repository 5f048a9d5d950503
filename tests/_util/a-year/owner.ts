/** Whose year it is. */
export const JANA = { name: 'Jana Wessel', address: 'jana.wessel@brievenbus.example' };
export const INBOX = 'search@posthoek.example';
export const TAG = 'w4ltr7n';
export const AUTHSERV = 'mx.posthoek.example';
export const OWNER_ZONE = 'Europe/Amsterdam';

/** The settings that the year is replayed with: everything on `auto`. */
export const SETTINGS = `OWNER_NAME='${JANA.name}'
OWNER_ADDRESS=${JANA.address}
OWNER_TIME_ZONE=${OWNER_ZONE}
INBOX_ADDRESS=${INBOX}
INTAKE_TAG=${TAG}
TRUSTED_AUTHSERV_ID=${AUTHSERV}
MAIL_FROM=${JANA.address}
SENDING=on
MODE_FEEDBACK_REQUEST=auto
MODE_OPEN_DOOR=auto
MODE_FEEDBACK_THANKS=auto
MODE_WARM_REPLY=auto
MODE_STAY_IN_TOUCH=auto
HOLD_HOURS=20
WORKING_HOURS=09:00-17:30
`;
