// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface OktaKeyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the app, `0oa…`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#app_id OktaKey#app_id}
  */
  readonly appId: string;
  /**
  * A value of your own for the next generation, of a key the private half in PEM. Default: the provider generates it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#candidate_wo OktaKey#candidate_wo}
  */
  readonly candidateWo?: string;
  /**
  * OAuth client id of the app; asked from Okta when it is not given.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#client_id OktaKey#client_id}
  */
  readonly clientId?: string;
  /**
  * Foreign credentials at the issuer that may be deleted to make room.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#discard_credential_ids OktaKey#discard_credential_ids}
  */
  readonly discardCredentialIds?: string[];
  /**
  * How the provider generates a value. Excludes `candidate_wo`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#generate OktaKey#generate}
  */
  readonly generate?: OktaKeyGenerate;
  /**
  * `retain` (default): destroy ends the management only. `revoke`: what this resource made is revoked.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#on_destroy OktaKey#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * When and how it rotates. Absent: adopted and watched, never rotated.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#rotation OktaKey#rotation}
  */
  readonly rotation?: OktaKeyRotation;
  /**
  * Where these slots live; replaces the provider's choice as a whole.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#store OktaKey#store}
  */
  readonly store?: OktaKeyStore;
  /**
  * How a value is proven before it is promoted.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#verify OktaKey#verify}
  */
  readonly verify?: OktaKeyVerify;
}
export interface OktaKeyGenerate {
  /**
  * Of keys: `RS256` (default), and where the issuer takes them `ES256`, `ES384` or `ES512`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#algorithm OktaKey#algorithm}
  */
  readonly algorithm?: string;
  /**
  * Of secrets: characters that a generated value is made of.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#alphabet OktaKey#alphabet}
  */
  readonly alphabet?: string;
  /**
  * Of secrets: characters of a generated value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#length OktaKey#length}
  */
  readonly length?: number;
  /**
  * Of RSA keys: 2048 (default) to 4096.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#rsa_bits OktaKey#rsa_bits}
  */
  readonly rsaBits?: number;
}

export function oktaKeyGenerateToTerraform(struct?: OktaKeyGenerate | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    algorithm: cdktf.stringToTerraform(struct!.algorithm),
    alphabet: cdktf.stringToTerraform(struct!.alphabet),
    length: cdktf.numberToTerraform(struct!.length),
    rsa_bits: cdktf.numberToTerraform(struct!.rsaBits),
  }
}


export function oktaKeyGenerateToHclTerraform(struct?: OktaKeyGenerate | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    algorithm: {
      value: cdktf.stringToHclTerraform(struct!.algorithm),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    alphabet: {
      value: cdktf.stringToHclTerraform(struct!.alphabet),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    length: {
      value: cdktf.numberToHclTerraform(struct!.length),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    rsa_bits: {
      value: cdktf.numberToHclTerraform(struct!.rsaBits),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyGenerateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyGenerate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._algorithm !== undefined) {
      hasAnyValues = true;
      internalValueResult.algorithm = this._algorithm;
    }
    if (this._alphabet !== undefined) {
      hasAnyValues = true;
      internalValueResult.alphabet = this._alphabet;
    }
    if (this._length !== undefined) {
      hasAnyValues = true;
      internalValueResult.length = this._length;
    }
    if (this._rsaBits !== undefined) {
      hasAnyValues = true;
      internalValueResult.rsaBits = this._rsaBits;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyGenerate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._algorithm = undefined;
      this._alphabet = undefined;
      this._length = undefined;
      this._rsaBits = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._algorithm = value.algorithm;
      this._alphabet = value.alphabet;
      this._length = value.length;
      this._rsaBits = value.rsaBits;
    }
  }

  // algorithm - computed: false, optional: true, required: false
  private _algorithm?: string; 
  public get algorithm() {
    return this.getStringAttribute('algorithm');
  }
  public set algorithm(value: string) {
    this._algorithm = value;
  }
  public resetAlgorithm() {
    this._algorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get algorithmInput() {
    return this._algorithm;
  }

  // alphabet - computed: false, optional: true, required: false
  private _alphabet?: string; 
  public get alphabet() {
    return this.getStringAttribute('alphabet');
  }
  public set alphabet(value: string) {
    this._alphabet = value;
  }
  public resetAlphabet() {
    this._alphabet = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alphabetInput() {
    return this._alphabet;
  }

  // length - computed: false, optional: true, required: false
  private _length?: number; 
  public get length() {
    return this.getNumberAttribute('length');
  }
  public set length(value: number) {
    this._length = value;
  }
  public resetLength() {
    this._length = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lengthInput() {
    return this._length;
  }

  // rsa_bits - computed: false, optional: true, required: false
  private _rsaBits?: number; 
  public get rsaBits() {
    return this.getNumberAttribute('rsa_bits');
  }
  public set rsaBits(value: number) {
    this._rsaBits = value;
  }
  public resetRsaBits() {
    this._rsaBits = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rsaBitsInput() {
    return this._rsaBits;
  }
}
export interface OktaKeyIssues {
}

export function oktaKeyIssuesToTerraform(struct?: OktaKeyIssues): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function oktaKeyIssuesToHclTerraform(struct?: OktaKeyIssues): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class OktaKeyIssuesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): OktaKeyIssues | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyIssues | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // code - computed: true, optional: false, required: false
  public get code() {
    return this.getStringAttribute('code');
  }

  // detail - computed: true, optional: false, required: false
  public get detail() {
    return this.getStringAttribute('detail');
  }
}

export class OktaKeyIssuesList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): OktaKeyIssuesOutputReference {
    return new OktaKeyIssuesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface OktaKeyRotation {
  /**
  * Rotate so long before an expiry that the issuer tells.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#before_expiry OktaKey#before_expiry}
  */
  readonly beforeExpiry?: string;
  /**
  * Greatest age of the value in CURRENT, from its creation at the issuer: `90d`, `1d12h`, `P90D`. Absent: only trigger and expiry rotate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#every OktaKey#every}
  */
  readonly every?: string;
  /**
  * How long the old value stays accepted after the promotion. Default `24h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#grace OktaKey#grace}
  */
  readonly grace?: string;
  /**
  * After a leak: lower generations are distrusted, replaced and revoked in one apply, without overlap, grace or soak.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#minimum_generation OktaKey#minimum_generation}
  */
  readonly minimumGeneration?: number;
  /**
  * No rotation becomes due before this time, RFC 3339.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#not_before OktaKey#not_before}
  */
  readonly notBefore?: string;
  /**
  * How long NEXT is readable before it becomes CURRENT. Default `24h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#overlap OktaKey#overlap}
  */
  readonly overlap?: string;
  /**
  * No new step, also in mid-rotation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#paused OktaKey#paused}
  */
  readonly paused?: boolean | cdktf.IResolvable;
  /**
  * Rollback and hold: CURRENT shall be this generation, and no new one is made until it is removed.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#pin_generation OktaKey#pin_generation}
  */
  readonly pinGeneration?: number;
  /**
  * How long the old value stays inactive but revivable before it is deleted. Default `7d`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#soak OktaKey#soak}
  */
  readonly soak?: string;
  /**
  * Due times are spread over this width, by a fixed share for each credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#spread OktaKey#spread}
  */
  readonly spread?: string;
  /**
  * Any change is one normal rotation now. Removing it does nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#trigger OktaKey#trigger}
  */
  readonly trigger?: string;
}

export function oktaKeyRotationToTerraform(struct?: OktaKeyRotation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    before_expiry: cdktf.stringToTerraform(struct!.beforeExpiry),
    every: cdktf.stringToTerraform(struct!.every),
    grace: cdktf.stringToTerraform(struct!.grace),
    minimum_generation: cdktf.numberToTerraform(struct!.minimumGeneration),
    not_before: cdktf.stringToTerraform(struct!.notBefore),
    overlap: cdktf.stringToTerraform(struct!.overlap),
    paused: cdktf.booleanToTerraform(struct!.paused),
    pin_generation: cdktf.numberToTerraform(struct!.pinGeneration),
    soak: cdktf.stringToTerraform(struct!.soak),
    spread: cdktf.stringToTerraform(struct!.spread),
    trigger: cdktf.stringToTerraform(struct!.trigger),
  }
}


export function oktaKeyRotationToHclTerraform(struct?: OktaKeyRotation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    before_expiry: {
      value: cdktf.stringToHclTerraform(struct!.beforeExpiry),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    every: {
      value: cdktf.stringToHclTerraform(struct!.every),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    grace: {
      value: cdktf.stringToHclTerraform(struct!.grace),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    minimum_generation: {
      value: cdktf.numberToHclTerraform(struct!.minimumGeneration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    not_before: {
      value: cdktf.stringToHclTerraform(struct!.notBefore),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    overlap: {
      value: cdktf.stringToHclTerraform(struct!.overlap),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    paused: {
      value: cdktf.booleanToHclTerraform(struct!.paused),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    pin_generation: {
      value: cdktf.numberToHclTerraform(struct!.pinGeneration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    soak: {
      value: cdktf.stringToHclTerraform(struct!.soak),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    spread: {
      value: cdktf.stringToHclTerraform(struct!.spread),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    trigger: {
      value: cdktf.stringToHclTerraform(struct!.trigger),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyRotationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyRotation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._beforeExpiry !== undefined) {
      hasAnyValues = true;
      internalValueResult.beforeExpiry = this._beforeExpiry;
    }
    if (this._every !== undefined) {
      hasAnyValues = true;
      internalValueResult.every = this._every;
    }
    if (this._grace !== undefined) {
      hasAnyValues = true;
      internalValueResult.grace = this._grace;
    }
    if (this._minimumGeneration !== undefined) {
      hasAnyValues = true;
      internalValueResult.minimumGeneration = this._minimumGeneration;
    }
    if (this._notBefore !== undefined) {
      hasAnyValues = true;
      internalValueResult.notBefore = this._notBefore;
    }
    if (this._overlap !== undefined) {
      hasAnyValues = true;
      internalValueResult.overlap = this._overlap;
    }
    if (this._paused !== undefined) {
      hasAnyValues = true;
      internalValueResult.paused = this._paused;
    }
    if (this._pinGeneration !== undefined) {
      hasAnyValues = true;
      internalValueResult.pinGeneration = this._pinGeneration;
    }
    if (this._soak !== undefined) {
      hasAnyValues = true;
      internalValueResult.soak = this._soak;
    }
    if (this._spread !== undefined) {
      hasAnyValues = true;
      internalValueResult.spread = this._spread;
    }
    if (this._trigger !== undefined) {
      hasAnyValues = true;
      internalValueResult.trigger = this._trigger;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyRotation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beforeExpiry = undefined;
      this._every = undefined;
      this._grace = undefined;
      this._minimumGeneration = undefined;
      this._notBefore = undefined;
      this._overlap = undefined;
      this._paused = undefined;
      this._pinGeneration = undefined;
      this._soak = undefined;
      this._spread = undefined;
      this._trigger = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._beforeExpiry = value.beforeExpiry;
      this._every = value.every;
      this._grace = value.grace;
      this._minimumGeneration = value.minimumGeneration;
      this._notBefore = value.notBefore;
      this._overlap = value.overlap;
      this._paused = value.paused;
      this._pinGeneration = value.pinGeneration;
      this._soak = value.soak;
      this._spread = value.spread;
      this._trigger = value.trigger;
    }
  }

  // before_expiry - computed: false, optional: true, required: false
  private _beforeExpiry?: string; 
  public get beforeExpiry() {
    return this.getStringAttribute('before_expiry');
  }
  public set beforeExpiry(value: string) {
    this._beforeExpiry = value;
  }
  public resetBeforeExpiry() {
    this._beforeExpiry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get beforeExpiryInput() {
    return this._beforeExpiry;
  }

  // every - computed: false, optional: true, required: false
  private _every?: string; 
  public get every() {
    return this.getStringAttribute('every');
  }
  public set every(value: string) {
    this._every = value;
  }
  public resetEvery() {
    this._every = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyInput() {
    return this._every;
  }

  // grace - computed: false, optional: true, required: false
  private _grace?: string; 
  public get grace() {
    return this.getStringAttribute('grace');
  }
  public set grace(value: string) {
    this._grace = value;
  }
  public resetGrace() {
    this._grace = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get graceInput() {
    return this._grace;
  }

  // minimum_generation - computed: false, optional: true, required: false
  private _minimumGeneration?: number; 
  public get minimumGeneration() {
    return this.getNumberAttribute('minimum_generation');
  }
  public set minimumGeneration(value: number) {
    this._minimumGeneration = value;
  }
  public resetMinimumGeneration() {
    this._minimumGeneration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minimumGenerationInput() {
    return this._minimumGeneration;
  }

  // not_before - computed: false, optional: true, required: false
  private _notBefore?: string; 
  public get notBefore() {
    return this.getStringAttribute('not_before');
  }
  public set notBefore(value: string) {
    this._notBefore = value;
  }
  public resetNotBefore() {
    this._notBefore = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notBeforeInput() {
    return this._notBefore;
  }

  // overlap - computed: false, optional: true, required: false
  private _overlap?: string; 
  public get overlap() {
    return this.getStringAttribute('overlap');
  }
  public set overlap(value: string) {
    this._overlap = value;
  }
  public resetOverlap() {
    this._overlap = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overlapInput() {
    return this._overlap;
  }

  // paused - computed: false, optional: true, required: false
  private _paused?: boolean | cdktf.IResolvable; 
  public get paused() {
    return this.getBooleanAttribute('paused');
  }
  public set paused(value: boolean | cdktf.IResolvable) {
    this._paused = value;
  }
  public resetPaused() {
    this._paused = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pausedInput() {
    return this._paused;
  }

  // pin_generation - computed: false, optional: true, required: false
  private _pinGeneration?: number; 
  public get pinGeneration() {
    return this.getNumberAttribute('pin_generation');
  }
  public set pinGeneration(value: number) {
    this._pinGeneration = value;
  }
  public resetPinGeneration() {
    this._pinGeneration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pinGenerationInput() {
    return this._pinGeneration;
  }

  // soak - computed: false, optional: true, required: false
  private _soak?: string; 
  public get soak() {
    return this.getStringAttribute('soak');
  }
  public set soak(value: string) {
    this._soak = value;
  }
  public resetSoak() {
    this._soak = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get soakInput() {
    return this._soak;
  }

  // spread - computed: false, optional: true, required: false
  private _spread?: string; 
  public get spread() {
    return this.getStringAttribute('spread');
  }
  public set spread(value: string) {
    this._spread = value;
  }
  public resetSpread() {
    this._spread = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get spreadInput() {
    return this._spread;
  }

  // trigger - computed: false, optional: true, required: false
  private _trigger?: string; 
  public get trigger() {
    return this.getStringAttribute('trigger');
  }
  public set trigger(value: string) {
    this._trigger = value;
  }
  public resetTrigger() {
    this._trigger = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get triggerInput() {
    return this._trigger;
  }
}
export interface OktaKeySlotsCurrent {
}

export function oktaKeySlotsCurrentToTerraform(struct?: OktaKeySlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function oktaKeySlotsCurrentToHclTerraform(struct?: OktaKeySlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class OktaKeySlotsCurrentOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeySlotsCurrent | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeySlotsCurrent | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // credential_id - computed: true, optional: false, required: false
  public get credentialId() {
    return this.getStringAttribute('credential_id');
  }

  // expires_at - computed: true, optional: false, required: false
  public get expiresAt() {
    return this.getStringAttribute('expires_at');
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // verified_at - computed: true, optional: false, required: false
  public get verifiedAt() {
    return this.getStringAttribute('verified_at');
  }
}
export interface OktaKeySlotsNext {
}

export function oktaKeySlotsNextToTerraform(struct?: OktaKeySlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function oktaKeySlotsNextToHclTerraform(struct?: OktaKeySlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class OktaKeySlotsNextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeySlotsNext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeySlotsNext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // credential_id - computed: true, optional: false, required: false
  public get credentialId() {
    return this.getStringAttribute('credential_id');
  }

  // expires_at - computed: true, optional: false, required: false
  public get expiresAt() {
    return this.getStringAttribute('expires_at');
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // verified_at - computed: true, optional: false, required: false
  public get verifiedAt() {
    return this.getStringAttribute('verified_at');
  }
}
export interface OktaKeySlotsPrevious {
}

export function oktaKeySlotsPreviousToTerraform(struct?: OktaKeySlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function oktaKeySlotsPreviousToHclTerraform(struct?: OktaKeySlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class OktaKeySlotsPreviousOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeySlotsPrevious | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeySlotsPrevious | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // credential_id - computed: true, optional: false, required: false
  public get credentialId() {
    return this.getStringAttribute('credential_id');
  }

  // expires_at - computed: true, optional: false, required: false
  public get expiresAt() {
    return this.getStringAttribute('expires_at');
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // verified_at - computed: true, optional: false, required: false
  public get verifiedAt() {
    return this.getStringAttribute('verified_at');
  }
}
export interface OktaKeySlots {
}

export function oktaKeySlotsToTerraform(struct?: OktaKeySlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function oktaKeySlotsToHclTerraform(struct?: OktaKeySlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class OktaKeySlotsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeySlots | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeySlots | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current - computed: true, optional: false, required: false
  private _current = new OktaKeySlotsCurrentOutputReference(this, "current");
  public get current() {
    return this._current;
  }

  // next - computed: true, optional: false, required: false
  private _next = new OktaKeySlotsNextOutputReference(this, "next");
  public get next() {
    return this._next;
  }

  // previous - computed: true, optional: false, required: false
  private _previous = new OktaKeySlotsPreviousOutputReference(this, "previous");
  public get previous() {
    return this._previous;
  }
}
export interface OktaKeyStoreAwsSecretsManager {
  /**
  * Whether a missing secret is created, or an error. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#create OktaKey#create}
  */
  readonly create?: boolean | cdktf.IResolvable;
  /**
  * Name of a second secret with all slots in one JSON, derived from the first after each move, for consumers that cannot read staging labels. `{name}` stands for the name of the first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#document OktaKey#document}
  */
  readonly document?: string;
  /**
  * URL. Default: AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's own. https, or http on loopback.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#endpoint OktaKey#endpoint}
  */
  readonly endpoint?: string;
  /**
  * What the role's trust policy asks for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#external_id OktaKey#external_id}
  */
  readonly externalId?: string;
  /**
  * Other names for the fields of `json`: `client_id`, `client_secret`, `issuer`, `generation`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#fields OktaKey#fields}
  */
  readonly fields?: { [key: string]: string };
  /**
  * Key of secrets that are created: id, alias or ARN. Default: the account's `aws/secretsmanager`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#kms_key_id OktaKey#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Payload of a version: `json` (default; client id, secret, issuer and generation), `raw` (the value alone), or `sahamati` (`entityId` and `entitySecret`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#layout OktaKey#layout}
  */
  readonly layout?: string;
  /**
  * Before the default names of secrets: `prod/oauth/`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#name_prefix OktaKey#name_prefix}
  */
  readonly namePrefix?: string;
  /**
  * Of AWS's shared configuration files. Default: AWS_PROFILE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#profile OktaKey#profile}
  */
  readonly profile?: string;
  /**
  * Days in which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#recovery_window_days OktaKey#recovery_window_days}
  */
  readonly recoveryWindowDays?: number;
  /**
  * Default: AWS_REGION, or the profile's.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#region OktaKey#region}
  */
  readonly region?: string;
  /**
  * Role to assume with the credentials found.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#role_arn OktaKey#role_arn}
  */
  readonly roleArn?: string;
  /**
  * Of secrets that are created. Keys that begin with `clientcreds:` are ours.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#tags OktaKey#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function oktaKeyStoreAwsSecretsManagerToTerraform(struct?: OktaKeyStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.booleanToTerraform(struct!.create),
    document: cdktf.stringToTerraform(struct!.document),
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    external_id: cdktf.stringToTerraform(struct!.externalId),
    fields: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.fields),
    kms_key_id: cdktf.stringToTerraform(struct!.kmsKeyId),
    layout: cdktf.stringToTerraform(struct!.layout),
    name_prefix: cdktf.stringToTerraform(struct!.namePrefix),
    profile: cdktf.stringToTerraform(struct!.profile),
    recovery_window_days: cdktf.numberToTerraform(struct!.recoveryWindowDays),
    region: cdktf.stringToTerraform(struct!.region),
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function oktaKeyStoreAwsSecretsManagerToHclTerraform(struct?: OktaKeyStoreAwsSecretsManager | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.booleanToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    document: {
      value: cdktf.stringToHclTerraform(struct!.document),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    external_id: {
      value: cdktf.stringToHclTerraform(struct!.externalId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    fields: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.fields),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    kms_key_id: {
      value: cdktf.stringToHclTerraform(struct!.kmsKeyId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    layout: {
      value: cdktf.stringToHclTerraform(struct!.layout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_prefix: {
      value: cdktf.stringToHclTerraform(struct!.namePrefix),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    profile: {
      value: cdktf.stringToHclTerraform(struct!.profile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    recovery_window_days: {
      value: cdktf.numberToHclTerraform(struct!.recoveryWindowDays),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyStoreAwsSecretsManagerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyStoreAwsSecretsManager | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._document !== undefined) {
      hasAnyValues = true;
      internalValueResult.document = this._document;
    }
    if (this._endpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.endpoint = this._endpoint;
    }
    if (this._externalId !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalId = this._externalId;
    }
    if (this._fields !== undefined) {
      hasAnyValues = true;
      internalValueResult.fields = this._fields;
    }
    if (this._kmsKeyId !== undefined) {
      hasAnyValues = true;
      internalValueResult.kmsKeyId = this._kmsKeyId;
    }
    if (this._layout !== undefined) {
      hasAnyValues = true;
      internalValueResult.layout = this._layout;
    }
    if (this._namePrefix !== undefined) {
      hasAnyValues = true;
      internalValueResult.namePrefix = this._namePrefix;
    }
    if (this._profile !== undefined) {
      hasAnyValues = true;
      internalValueResult.profile = this._profile;
    }
    if (this._recoveryWindowDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.recoveryWindowDays = this._recoveryWindowDays;
    }
    if (this._region !== undefined) {
      hasAnyValues = true;
      internalValueResult.region = this._region;
    }
    if (this._roleArn !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleArn = this._roleArn;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyStoreAwsSecretsManager | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._document = undefined;
      this._endpoint = undefined;
      this._externalId = undefined;
      this._fields = undefined;
      this._kmsKeyId = undefined;
      this._layout = undefined;
      this._namePrefix = undefined;
      this._profile = undefined;
      this._recoveryWindowDays = undefined;
      this._region = undefined;
      this._roleArn = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._document = value.document;
      this._endpoint = value.endpoint;
      this._externalId = value.externalId;
      this._fields = value.fields;
      this._kmsKeyId = value.kmsKeyId;
      this._layout = value.layout;
      this._namePrefix = value.namePrefix;
      this._profile = value.profile;
      this._recoveryWindowDays = value.recoveryWindowDays;
      this._region = value.region;
      this._roleArn = value.roleArn;
      this._tags = value.tags;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: boolean | cdktf.IResolvable; 
  public get create() {
    return this.getBooleanAttribute('create');
  }
  public set create(value: boolean | cdktf.IResolvable) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // document - computed: false, optional: true, required: false
  private _document?: string; 
  public get document() {
    return this.getStringAttribute('document');
  }
  public set document(value: string) {
    this._document = value;
  }
  public resetDocument() {
    this._document = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get documentInput() {
    return this._document;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this.getStringAttribute('endpoint');
  }
  public set endpoint(value: string) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // external_id - computed: false, optional: true, required: false
  private _externalId?: string; 
  public get externalId() {
    return this.getStringAttribute('external_id');
  }
  public set externalId(value: string) {
    this._externalId = value;
  }
  public resetExternalId() {
    this._externalId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalIdInput() {
    return this._externalId;
  }

  // fields - computed: false, optional: true, required: false
  private _fields?: { [key: string]: string }; 
  public get fields() {
    return this.getStringMapAttribute('fields');
  }
  public set fields(value: { [key: string]: string }) {
    this._fields = value;
  }
  public resetFields() {
    this._fields = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldsInput() {
    return this._fields;
  }

  // kms_key_id - computed: false, optional: true, required: false
  private _kmsKeyId?: string; 
  public get kmsKeyId() {
    return this.getStringAttribute('kms_key_id');
  }
  public set kmsKeyId(value: string) {
    this._kmsKeyId = value;
  }
  public resetKmsKeyId() {
    this._kmsKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsKeyIdInput() {
    return this._kmsKeyId;
  }

  // layout - computed: false, optional: true, required: false
  private _layout?: string; 
  public get layout() {
    return this.getStringAttribute('layout');
  }
  public set layout(value: string) {
    this._layout = value;
  }
  public resetLayout() {
    this._layout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get layoutInput() {
    return this._layout;
  }

  // name_prefix - computed: false, optional: true, required: false
  private _namePrefix?: string; 
  public get namePrefix() {
    return this.getStringAttribute('name_prefix');
  }
  public set namePrefix(value: string) {
    this._namePrefix = value;
  }
  public resetNamePrefix() {
    this._namePrefix = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get namePrefixInput() {
    return this._namePrefix;
  }

  // profile - computed: false, optional: true, required: false
  private _profile?: string; 
  public get profile() {
    return this.getStringAttribute('profile');
  }
  public set profile(value: string) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // recovery_window_days - computed: false, optional: true, required: false
  private _recoveryWindowDays?: number; 
  public get recoveryWindowDays() {
    return this.getNumberAttribute('recovery_window_days');
  }
  public set recoveryWindowDays(value: number) {
    this._recoveryWindowDays = value;
  }
  public resetRecoveryWindowDays() {
    this._recoveryWindowDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get recoveryWindowDaysInput() {
    return this._recoveryWindowDays;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // role_arn - computed: false, optional: true, required: false
  private _roleArn?: string; 
  public get roleArn() {
    return this.getStringAttribute('role_arn');
  }
  public set roleArn(value: string) {
    this._roleArn = value;
  }
  public resetRoleArn() {
    this._roleArn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleArnInput() {
    return this._roleArn;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }
}
export interface OktaKeyStoreEncryptedFile {
  /**
  * File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#key_file OktaKey#key_file}
  */
  readonly keyFile?: string;
  /**
  * The file; created when it is not there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#path OktaKey#path}
  */
  readonly path: string;
}

export function oktaKeyStoreEncryptedFileToTerraform(struct?: OktaKeyStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key_file: cdktf.stringToTerraform(struct!.keyFile),
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function oktaKeyStoreEncryptedFileToHclTerraform(struct?: OktaKeyStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key_file: {
      value: cdktf.stringToHclTerraform(struct!.keyFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyStoreEncryptedFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyStoreEncryptedFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._keyFile !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyFile = this._keyFile;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyStoreEncryptedFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._keyFile = undefined;
      this._path = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._keyFile = value.keyFile;
      this._path = value.path;
    }
  }

  // key_file - computed: false, optional: true, required: false
  private _keyFile?: string; 
  public get keyFile() {
    return this.getStringAttribute('key_file');
  }
  public set keyFile(value: string) {
    this._keyFile = value;
  }
  public resetKeyFile() {
    this._keyFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyFileInput() {
    return this._keyFile;
  }

  // path - computed: false, optional: false, required: true
  private _path?: string; 
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
  }
}
export interface OktaKeyStore {
  /**
  * AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. Whoever may describe a secret can plan, without the right to read a value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#aws_secrets_manager OktaKey#aws_secrets_manager}
  */
  readonly awsSecretsManager?: OktaKeyStoreAwsSecretsManager;
  /**
  * An encrypted file: for trying things out and for tests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#encrypted_file OktaKey#encrypted_file}
  */
  readonly encryptedFile?: OktaKeyStoreEncryptedFile;
  /**
  * Name of the slots in the store. Default `<name_prefix><issuer kind>/<id>`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#name OktaKey#name}
  */
  readonly name?: string;
}

export function oktaKeyStoreToTerraform(struct?: OktaKeyStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws_secrets_manager: oktaKeyStoreAwsSecretsManagerToTerraform(struct!.awsSecretsManager),
    encrypted_file: oktaKeyStoreEncryptedFileToTerraform(struct!.encryptedFile),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function oktaKeyStoreToHclTerraform(struct?: OktaKeyStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws_secrets_manager: {
      value: oktaKeyStoreAwsSecretsManagerToHclTerraform(struct!.awsSecretsManager),
      isBlock: true,
      type: "struct",
      storageClassType: "OktaKeyStoreAwsSecretsManager",
    },
    encrypted_file: {
      value: oktaKeyStoreEncryptedFileToHclTerraform(struct!.encryptedFile),
      isBlock: true,
      type: "struct",
      storageClassType: "OktaKeyStoreEncryptedFile",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyStoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyStore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._awsSecretsManager?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.awsSecretsManager = this._awsSecretsManager?.internalValue;
    }
    if (this._encryptedFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.encryptedFile = this._encryptedFile?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyStore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._awsSecretsManager.internalValue = undefined;
      this._encryptedFile.internalValue = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._awsSecretsManager.internalValue = value.awsSecretsManager;
      this._encryptedFile.internalValue = value.encryptedFile;
      this._name = value.name;
    }
  }

  // aws_secrets_manager - computed: false, optional: true, required: false
  private _awsSecretsManager = new OktaKeyStoreAwsSecretsManagerOutputReference(this, "aws_secrets_manager");
  public get awsSecretsManager() {
    return this._awsSecretsManager;
  }
  public putAwsSecretsManager(value: OktaKeyStoreAwsSecretsManager) {
    this._awsSecretsManager.internalValue = value;
  }
  public resetAwsSecretsManager() {
    this._awsSecretsManager.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get awsSecretsManagerInput() {
    return this._awsSecretsManager.internalValue;
  }

  // encrypted_file - computed: false, optional: true, required: false
  private _encryptedFile = new OktaKeyStoreEncryptedFileOutputReference(this, "encrypted_file");
  public get encryptedFile() {
    return this._encryptedFile;
  }
  public putEncryptedFile(value: OktaKeyStoreEncryptedFile) {
    this._encryptedFile.internalValue = value;
  }
  public resetEncryptedFile() {
    this._encryptedFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptedFileInput() {
    return this._encryptedFile.internalValue;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface OktaKeyVerify {
  /**
  * For `client_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#audience OktaKey#audience}
  */
  readonly audience?: string;
  /**
  * Of secrets `client_secret_basic`, `client_secret_post` or `client_secret_jwt`; default: the app's own. Of keys always `private_key_jwt`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#auth_method OktaKey#auth_method}
  */
  readonly authMethod?: string;
  /**
  * `auto` and `probe` ask the token service without minting a token, `client_credentials` mints one, `none` does not ask. Default `auto`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#method OktaKey#method}
  */
  readonly method?: string;
  /**
  * For `client_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#scopes OktaKey#scopes}
  */
  readonly scopes?: string[];
  /**
  * How long the issuer's consistency lag is waited through. Default `60s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#timeout OktaKey#timeout}
  */
  readonly timeout?: string;
  /**
  * Default: the issuer's own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#token_endpoint OktaKey#token_endpoint}
  */
  readonly tokenEndpoint?: string;
}

export function oktaKeyVerifyToTerraform(struct?: OktaKeyVerify | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    audience: cdktf.stringToTerraform(struct!.audience),
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
    method: cdktf.stringToTerraform(struct!.method),
    scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.scopes),
    timeout: cdktf.stringToTerraform(struct!.timeout),
    token_endpoint: cdktf.stringToTerraform(struct!.tokenEndpoint),
  }
}


export function oktaKeyVerifyToHclTerraform(struct?: OktaKeyVerify | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    audience: {
      value: cdktf.stringToHclTerraform(struct!.audience),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    method: {
      value: cdktf.stringToHclTerraform(struct!.method),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scopes: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.scopes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    timeout: {
      value: cdktf.stringToHclTerraform(struct!.timeout),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_endpoint: {
      value: cdktf.stringToHclTerraform(struct!.tokenEndpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OktaKeyVerifyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): OktaKeyVerify | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._audience !== undefined) {
      hasAnyValues = true;
      internalValueResult.audience = this._audience;
    }
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    if (this._method !== undefined) {
      hasAnyValues = true;
      internalValueResult.method = this._method;
    }
    if (this._scopes !== undefined) {
      hasAnyValues = true;
      internalValueResult.scopes = this._scopes;
    }
    if (this._timeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.timeout = this._timeout;
    }
    if (this._tokenEndpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenEndpoint = this._tokenEndpoint;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OktaKeyVerify | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._audience = undefined;
      this._authMethod = undefined;
      this._method = undefined;
      this._scopes = undefined;
      this._timeout = undefined;
      this._tokenEndpoint = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._audience = value.audience;
      this._authMethod = value.authMethod;
      this._method = value.method;
      this._scopes = value.scopes;
      this._timeout = value.timeout;
      this._tokenEndpoint = value.tokenEndpoint;
    }
  }

  // audience - computed: false, optional: true, required: false
  private _audience?: string; 
  public get audience() {
    return this.getStringAttribute('audience');
  }
  public set audience(value: string) {
    this._audience = value;
  }
  public resetAudience() {
    this._audience = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get audienceInput() {
    return this._audience;
  }

  // auth_method - computed: false, optional: true, required: false
  private _authMethod?: string; 
  public get authMethod() {
    return this.getStringAttribute('auth_method');
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  public resetAuthMethod() {
    this._authMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }

  // method - computed: false, optional: true, required: false
  private _method?: string; 
  public get method() {
    return this.getStringAttribute('method');
  }
  public set method(value: string) {
    this._method = value;
  }
  public resetMethod() {
    this._method = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get methodInput() {
    return this._method;
  }

  // scopes - computed: false, optional: true, required: false
  private _scopes?: string[]; 
  public get scopes() {
    return this.getListAttribute('scopes');
  }
  public set scopes(value: string[]) {
    this._scopes = value;
  }
  public resetScopes() {
    this._scopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopesInput() {
    return this._scopes;
  }

  // timeout - computed: false, optional: true, required: false
  private _timeout?: string; 
  public get timeout() {
    return this.getStringAttribute('timeout');
  }
  public set timeout(value: string) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
  }

  // token_endpoint - computed: false, optional: true, required: false
  private _tokenEndpoint?: string; 
  public get tokenEndpoint() {
    return this.getStringAttribute('token_endpoint');
  }
  public set tokenEndpoint(value: string) {
    this._tokenEndpoint = value;
  }
  public resetTokenEndpoint() {
    this._tokenEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenEndpointInput() {
    return this._tokenEndpoint;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key clientcreds_okta_key}
*/
export class OktaKey extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds_okta_key";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a OktaKey resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the OktaKey to import
  * @param importFromId The id of the existing OktaKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the OktaKey to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds_okta_key", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/okta_key clientcreds_okta_key} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options OktaKeyConfig
  */
  public constructor(scope: Construct, id: string, config: OktaKeyConfig) {
    super(scope, id, {
      terraformResourceType: 'clientcreds_okta_key',
      terraformGeneratorMetadata: {
        providerName: 'clientcreds',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._appId = config.appId;
    this._candidateWo = config.candidateWo;
    this._clientId = config.clientId;
    this._discardCredentialIds = config.discardCredentialIds;
    this._generate.internalValue = config.generate;
    this._onDestroy = config.onDestroy;
    this._rotation.internalValue = config.rotation;
    this._store.internalValue = config.store;
    this._verify.internalValue = config.verify;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // app_id - computed: false, optional: false, required: true
  private _appId?: string; 
  public get appId() {
    return this.getStringAttribute('app_id');
  }
  public set appId(value: string) {
    this._appId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
  }

  // candidate_wo - computed: false, optional: true, required: false
  private _candidateWo?: string; 
  public get candidateWo() {
    return this.getStringAttribute('candidate_wo');
  }
  public set candidateWo(value: string) {
    this._candidateWo = value;
  }
  public resetCandidateWo() {
    this._candidateWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get candidateWoInput() {
    return this._candidateWo;
  }

  // client_id - computed: true, optional: true, required: false
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // discard_credential_ids - computed: false, optional: true, required: false
  private _discardCredentialIds?: string[]; 
  public get discardCredentialIds() {
    return this.getListAttribute('discard_credential_ids');
  }
  public set discardCredentialIds(value: string[]) {
    this._discardCredentialIds = value;
  }
  public resetDiscardCredentialIds() {
    this._discardCredentialIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get discardCredentialIdsInput() {
    return this._discardCredentialIds;
  }

  // generate - computed: false, optional: true, required: false
  private _generate = new OktaKeyGenerateOutputReference(this, "generate");
  public get generate() {
    return this._generate;
  }
  public putGenerate(value: OktaKeyGenerate) {
    this._generate.internalValue = value;
  }
  public resetGenerate() {
    this._generate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get generateInput() {
    return this._generate.internalValue;
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // issuer - computed: true, optional: false, required: false
  public get issuer() {
    return this.getStringAttribute('issuer');
  }

  // issues - computed: true, optional: false, required: false
  private _issues = new OktaKeyIssuesList(this, "issues", false);
  public get issues() {
    return this._issues;
  }

  // last_action - computed: true, optional: false, required: false
  public get lastAction() {
    return this.getStringAttribute('last_action');
  }

  // next_action - computed: true, optional: false, required: false
  public get nextAction() {
    return this.getStringAttribute('next_action');
  }

  // next_action_at - computed: true, optional: false, required: false
  public get nextActionAt() {
    return this.getStringAttribute('next_action_at');
  }

  // on_destroy - computed: false, optional: true, required: false
  private _onDestroy?: string; 
  public get onDestroy() {
    return this.getStringAttribute('on_destroy');
  }
  public set onDestroy(value: string) {
    this._onDestroy = value;
  }
  public resetOnDestroy() {
    this._onDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onDestroyInput() {
    return this._onDestroy;
  }

  // owner_id - computed: true, optional: false, required: false
  public get ownerId() {
    return this.getStringAttribute('owner_id');
  }

  // phase - computed: true, optional: false, required: false
  public get phase() {
    return this.getStringAttribute('phase');
  }

  // rotation - computed: false, optional: true, required: false
  private _rotation = new OktaKeyRotationOutputReference(this, "rotation");
  public get rotation() {
    return this._rotation;
  }
  public putRotation(value: OktaKeyRotation) {
    this._rotation.internalValue = value;
  }
  public resetRotation() {
    this._rotation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotationInput() {
    return this._rotation.internalValue;
  }

  // slots - computed: true, optional: false, required: false
  private _slots = new OktaKeySlotsOutputReference(this, "slots");
  public get slots() {
    return this._slots;
  }

  // store - computed: false, optional: true, required: false
  private _store = new OktaKeyStoreOutputReference(this, "store");
  public get store() {
    return this._store;
  }
  public putStore(value: OktaKeyStore) {
    this._store.internalValue = value;
  }
  public resetStore() {
    this._store.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storeInput() {
    return this._store.internalValue;
  }

  // store_id - computed: true, optional: false, required: false
  public get storeId() {
    return this.getStringAttribute('store_id');
  }

  // verify - computed: false, optional: true, required: false
  private _verify = new OktaKeyVerifyOutputReference(this, "verify");
  public get verify() {
    return this._verify;
  }
  public putVerify(value: OktaKeyVerify) {
    this._verify.internalValue = value;
  }
  public resetVerify() {
    this._verify.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get verifyInput() {
    return this._verify.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      app_id: cdktf.stringToTerraform(this._appId),
      candidate_wo: cdktf.stringToTerraform(this._candidateWo),
      client_id: cdktf.stringToTerraform(this._clientId),
      discard_credential_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._discardCredentialIds),
      generate: oktaKeyGenerateToTerraform(this._generate.internalValue),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      rotation: oktaKeyRotationToTerraform(this._rotation.internalValue),
      store: oktaKeyStoreToTerraform(this._store.internalValue),
      verify: oktaKeyVerifyToTerraform(this._verify.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      app_id: {
        value: cdktf.stringToHclTerraform(this._appId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      candidate_wo: {
        value: cdktf.stringToHclTerraform(this._candidateWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_id: {
        value: cdktf.stringToHclTerraform(this._clientId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      discard_credential_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._discardCredentialIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      generate: {
        value: oktaKeyGenerateToHclTerraform(this._generate.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "OktaKeyGenerate",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotation: {
        value: oktaKeyRotationToHclTerraform(this._rotation.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "OktaKeyRotation",
      },
      store: {
        value: oktaKeyStoreToHclTerraform(this._store.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "OktaKeyStore",
      },
      verify: {
        value: oktaKeyVerifyToHclTerraform(this._verify.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "OktaKeyVerify",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
