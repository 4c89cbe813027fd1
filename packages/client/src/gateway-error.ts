/**
 * Bad Gateway, Gateway Timeout: the request was passed on, and no usable response came back (RFC 9110, 15.6.3 and 15.6.5).
 * 520 to 524 are what a content delivery network (Cloudflare) sends instead.
 */
export function isGatewayError(status: number): boolean {
  return status === 502 || status === 504 || (status >= 520 && status <= 524);
}
