import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import * as pki from 'pkijs';

/** An authority that speaks RFC 3161 over HTTP, and the certificates (PEM) that its own has to lead to. */
export type TimeStampAuthority = { url: string; roots: string };

export class NoTimeStamp extends Error {
  override name = 'NoTimeStamp';
}

const sha256Oid = '2.16.840.1.101.3.4.2.1';
const timeStampingOid = '1.3.6.1.5.5.7.3.8';
const extendedKeyUsageOid = '2.5.29.37';
const maxAnswer = 64 * 1024;

const bytesOf = (buffer: Uint8Array): ArrayBuffer => Uint8Array.from(buffer).buffer;
const digestOf = (note: string) => createHash('sha256').update(note).digest();

const certificatesIn = (pem: string): pki.Certificate[] => {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.map((one) => pki.Certificate.fromBER(bytesOf(new X509Certificate(one).raw)));
};

const imprintOf = (note: string) =>
  new pki.MessageImprint({
    hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: sha256Oid }),
    hashedMessage: new OctetString({ valueHex: bytesOf(digestOf(note)) }),
  });

const isForTimeStamping = (certificate: pki.Certificate): boolean =>
  certificate.extensions?.some(
    ({ extnID, critical, parsedValue }) =>
      extnID === extendedKeyUsageOid &&
      critical &&
      parsedValue instanceof pki.ExtKeyUsage &&
      parsedValue.keyPurposes.length === 1 &&
      parsedValue.keyPurposes[0] === timeStampingOid,
  ) ?? false;

/**
 * When an authority says that this head was there: its token is over the head, signed by a certificate for nothing but time stamping
 * (RFC 3161, 2.3) that leads to one of the roots, valid at that time. A NoTimeStamp says what is wrong.
 */
export const verifyTimeStamp = async (note: string, token: Uint8Array, roots: string): Promise<Date> => {
  try {
    const content = pki.ContentInfo.fromBER(bytesOf(token));
    const signed = new pki.SignedData({ schema: content.content });
    const encapsulated = signed.encapContentInfo.eContent;
    if (content.contentType !== pki.id_ContentType_SignedData || signed.encapContentInfo.eContentType !== pki.id_eContentType_TSTInfo)
      throw new NoTimeStamp('this is no time stamp');
    if (!encapsulated || signed.signerInfos.length !== 1) throw new NoTimeStamp('one authority signs a time stamp');
    const info = pki.TSTInfo.fromBER(encapsulated.getValue());
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    if (hashAlgorithm.algorithmId !== sha256Oid || !digestOf(note).equals(Buffer.from(hashedMessage.valueBlock.valueHexView)))
      throw new NoTimeStamp('it is over something else than this head');
    const result = await signed.verify({
      signer: 0,
      // The head's bytes: what the imprint is over, asked by pkijs of a TSTInfo.
      data: bytesOf(Buffer.from(note)),
      trustedCerts: certificatesIn(roots),
      checkChain: true,
      checkDate: info.genTime,
      extendedMode: true,
    });
    if (!result.signatureVerified) throw new NoTimeStamp('its signature does not verify');
    if (!result.signerCertificateVerified || !result.signerCertificate || !isForTimeStamping(result.signerCertificate))
      throw new NoTimeStamp('its certificate is not for time stamping');
    return info.genTime;
  } catch (error) {
    if (error instanceof NoTimeStamp) throw error;
    if (error instanceof pki.SignedDataVerifyError && error.signerCertificateVerified === false)
      throw new NoTimeStamp('its certificate leads to none of the roots', { cause: error });
    throw new NoTimeStamp(`it does not verify: ${error instanceof Error ? error.message : 'unreadable'}`, { cause: error });
  }
};

const ask = async (url: string, body: ArrayBuffer, signal: AbortSignal): Promise<ArrayBuffer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/timestamp-query' },
    body,
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
  }).catch((error: unknown) => {
    throw new NoTimeStamp('the authority does not answer', { cause: error });
  });
  if (!response.ok) throw new NoTimeStamp(`the authority answered ${response.status}`);
  const answer = await response.arrayBuffer();
  if (answer.byteLength > maxAnswer) throw new NoTimeStamp('the answer is too long');
  return answer;
};

/** Has a head stamped; what comes back is verified, and answers this very request (its nonce). */
export const stampHead = async (
  note: string,
  { url, roots }: TimeStampAuthority,
  signal: AbortSignal,
): Promise<{ token: Uint8Array; at: Date }> => {
  const nonce = randomBytes(12);
  nonce[0] = 1; // positive, and of one length
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: imprintOf(note),
    nonce: new Integer({ valueHex: bytesOf(nonce) }),
    certReq: true,
  });
  const answer = await ask(url, request.toSchema().toBER(), signal);
  let response: pki.TimeStampResp;
  try {
    response = pki.TimeStampResp.fromBER(answer);
  } catch (error) {
    throw new NoTimeStamp('the answer is not one of RFC 3161', { cause: error });
  }
  const { status } = response.status;
  if ((status !== pki.PKIStatus.granted && status !== pki.PKIStatus.grantedWithMods) || !response.timeStampToken)
    throw new NoTimeStamp('the authority refuses');
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER());
  const at = await verifyTimeStamp(note, token, roots);
  const signed = new pki.SignedData({ schema: response.timeStampToken.content });
  const info = pki.TSTInfo.fromBER(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0));
  if (!info.nonce || !nonce.equals(Buffer.from(info.nonce.valueBlock.valueHexView)))
    throw new NoTimeStamp('the answer is to another request');
  return { token, at };
};
