package org.bouncecodes;

/** Who said it: a mailbox provider, a mail gateway or a mail server program. */
public enum Server {
  /** Gmail and Google Workspace. */
  GMAIL,
  /** Microsoft 365 and Exchange Online. */
  MICROSOFT_365,
  /** Outlook.com, Hotmail, Live and MSN. */
  OUTLOOK_COM,
  /** Yahoo Mail and AOL. */
  YAHOO,
  /** Apple iCloud Mail. */
  APPLE,
  /** Comcast Xfinity. */
  COMCAST,
  /** Cox. */
  COX,
  /** Spectrum and Charter. */
  SPECTRUM,
  /** AT&amp;T and Prodigy. */
  ATT,
  /** GoDaddy and secureserver.net. */
  GODADDY,
  /** Mimecast. */
  MIMECAST,
  /** Proofpoint. */
  PROOFPOINT,
  /** Barracuda. */
  BARRACUDA,
  /** Symantec Email Security, formerly MessageLabs. */
  SYMANTEC,
  /** Orange and Wanadoo. */
  ORANGE,
  /** La Poste (laposte.net). */
  LA_POSTE,
  /** Free (free.fr). */
  FREE,
  /** GMX, WEB.DE and mail.com. */
  GMX,
  /** T-Online of Deutsche Telekom. */
  T_ONLINE,
  /** Mail.ru. */
  MAIL_RU,
  /** Yandex Mail. */
  YANDEX,
  /** Tencent QQ Mail and exmail. */
  QQ,
  /** NetEase (163.com, 126.com, yeah.net). */
  NETEASE,
  /** Alibaba Mail and DirectMail. */
  ALIBABA,
  /** Zoho Mail. */
  ZOHO,
  /** NTT docomo. */
  DOCOMO,
  /** KDDI au and ezweb. */
  KDDI,
  /** Facebook. */
  FACEBOOK,
  /** Amazon SES and WorkMail. */
  AMAZON_SES,
  /** Twilio SendGrid. */
  SENDGRID,
  /** Cloudflare Email Routing. */
  CLOUDFLARE,
  /** Postfix. */
  POSTFIX,
  /** Exim. */
  EXIM,
  /** Sendmail. */
  SENDMAIL,
  /** qmail and its descendants. */
  QMAIL,
  /** Microsoft Exchange Server. */
  EXCHANGE,
  /** OpenSMTPD. */
  OPENSMTPD,
  /** Courier. */
  COURIER,
  /** Apache James. */
  JAMES
}
