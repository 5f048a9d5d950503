/** Mailbox providers: an address there says nothing of an employer. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.de hotmail.fr hotmail.co.uk live.com live.de msn.com ' +
    'yahoo.com yahoo.de yahoo.fr yahoo.co.uk yahoo.es yahoo.it ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.de ' +
    'gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de posteo.de posteo.net mailbox.org ' +
    'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutamail.com tuta.io fastmail.com fastmail.fm hey.com zoho.com ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it terra.es telefonica.net ' +
    'ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl uol.com.br bol.com.br terra.com.br sapo.pt a1.net aon.at chello.at ' +
    'bluewin.ch mail.com email.com yandex.com yandex.ru mail.ru qq.com 163.com comcast.net verizon.net att.net btinternet.com'
  ).split(' '),
);

/** Whether a registrable domain hands out mailboxes to everybody. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain.toLowerCase());
}
