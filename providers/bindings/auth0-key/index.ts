// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface Auth0KeyConfig extends cdktf.TerraformMetaArguments {
  /**
  * A client that authenticates with a secret is switched to private_key_jwt with the first key, which ends its secret. Default false: such a client is refused.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#attach Auth0Key#attach}
  */
  readonly attach?: boolean | cdktf.IResolvable;
  /**
  * A value of your own for the next generation, of a key the private half in PEM. Default: the provider generates it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#candidate_wo Auth0Key#candidate_wo}
  */
  readonly candidateWo?: string;
  /**
  * Id of the application.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#client_id Auth0Key#client_id}
  */
  readonly clientId: string;
  /**
  * What new keys are called in Auth0's console. Default `clientcreds`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#credential_name Auth0Key#credential_name}
  */
  readonly credentialName?: string;
  /**
  * Foreign credentials at the issuer that may be deleted to make room.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#discard_credential_ids Auth0Key#discard_credential_ids}
  */
  readonly discardCredentialIds?: string[];
  /**
  * How the provider generates a value. Excludes `candidate_wo`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#generate Auth0Key#generate}
  */
  readonly generate?: Auth0KeyGenerate;
  /**
  * `retain` (default): destroy ends the management only. `revoke`: what this resource made is revoked.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#on_destroy Auth0Key#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * When and how it rotates. Absent: adopted and watched, never rotated.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#rotation Auth0Key#rotation}
  */
  readonly rotation?: Auth0KeyRotation;
  /**
  * Where these slots live; replaces the provider's choice as a whole.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#store Auth0Key#store}
  */
  readonly store?: Auth0KeyStore;
  /**
  * How a value is proven before it is promoted.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#verify Auth0Key#verify}
  */
  readonly verify?: Auth0KeyVerify;
}
export interface Auth0KeyGenerate {
  /**
  * Of keys: `RS256` (default), and where the issuer takes them `ES256`, `ES384` or `ES512`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#algorithm Auth0Key#algorithm}
  */
  readonly algorithm?: string;
  /**
  * Of secrets: characters that a generated value is made of.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#alphabet Auth0Key#alphabet}
  */
  readonly alphabet?: string;
  /**
  * Of secrets: characters of a generated value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#length Auth0Key#length}
  */
  readonly length?: number;
  /**
  * Of RSA keys: 2048 (default) to 4096.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#rsa_bits Auth0Key#rsa_bits}
  */
  readonly rsaBits?: number;
}

export function auth0KeyGenerateToTerraform(struct?: Auth0KeyGenerate | cdktf.IResolvable): any {
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


export function auth0KeyGenerateToHclTerraform(struct?: Auth0KeyGenerate | cdktf.IResolvable): any {
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

export class Auth0KeyGenerateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyGenerate | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyGenerate | cdktf.IResolvable | undefined) {
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
export interface Auth0KeyIssues {
}

export function auth0KeyIssuesToTerraform(struct?: Auth0KeyIssues): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function auth0KeyIssuesToHclTerraform(struct?: Auth0KeyIssues): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class Auth0KeyIssuesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): Auth0KeyIssues | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Auth0KeyIssues | undefined) {
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

export class Auth0KeyIssuesList extends cdktf.ComplexList {

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
  public get(index: number): Auth0KeyIssuesOutputReference {
    return new Auth0KeyIssuesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface Auth0KeyRotation {
  /**
  * Rotate so long before an expiry that the issuer tells.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#before_expiry Auth0Key#before_expiry}
  */
  readonly beforeExpiry?: string;
  /**
  * Greatest age of the value in CURRENT, from its creation at the issuer: `90d`, `1d12h`, `P90D`. Absent: only trigger and expiry rotate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#every Auth0Key#every}
  */
  readonly every?: string;
  /**
  * How long the old value stays accepted after the promotion. Default `24h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#grace Auth0Key#grace}
  */
  readonly grace?: string;
  /**
  * After a leak: lower generations are distrusted, replaced and revoked in one apply, without overlap, grace or soak.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#minimum_generation Auth0Key#minimum_generation}
  */
  readonly minimumGeneration?: number;
  /**
  * No rotation becomes due before this time, RFC 3339.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#not_before Auth0Key#not_before}
  */
  readonly notBefore?: string;
  /**
  * How long NEXT is readable before it becomes CURRENT. Default `24h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#overlap Auth0Key#overlap}
  */
  readonly overlap?: string;
  /**
  * No new step, also in mid-rotation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#paused Auth0Key#paused}
  */
  readonly paused?: boolean | cdktf.IResolvable;
  /**
  * Rollback and hold: CURRENT shall be this generation, and no new one is made until it is removed.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#pin_generation Auth0Key#pin_generation}
  */
  readonly pinGeneration?: number;
  /**
  * How long the old value stays inactive but revivable before it is deleted. Default `7d`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#soak Auth0Key#soak}
  */
  readonly soak?: string;
  /**
  * Due times are spread over this width, by a fixed share for each credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#spread Auth0Key#spread}
  */
  readonly spread?: string;
  /**
  * Any change is one normal rotation now. Removing it does nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#trigger Auth0Key#trigger}
  */
  readonly trigger?: string;
}

export function auth0KeyRotationToTerraform(struct?: Auth0KeyRotation | cdktf.IResolvable): any {
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


export function auth0KeyRotationToHclTerraform(struct?: Auth0KeyRotation | cdktf.IResolvable): any {
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

export class Auth0KeyRotationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyRotation | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyRotation | cdktf.IResolvable | undefined) {
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
export interface Auth0KeySlotsCurrent {
}

export function auth0KeySlotsCurrentToTerraform(struct?: Auth0KeySlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function auth0KeySlotsCurrentToHclTerraform(struct?: Auth0KeySlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class Auth0KeySlotsCurrentOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeySlotsCurrent | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Auth0KeySlotsCurrent | undefined) {
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
export interface Auth0KeySlotsNext {
}

export function auth0KeySlotsNextToTerraform(struct?: Auth0KeySlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function auth0KeySlotsNextToHclTerraform(struct?: Auth0KeySlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class Auth0KeySlotsNextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeySlotsNext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Auth0KeySlotsNext | undefined) {
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
export interface Auth0KeySlotsPrevious {
}

export function auth0KeySlotsPreviousToTerraform(struct?: Auth0KeySlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function auth0KeySlotsPreviousToHclTerraform(struct?: Auth0KeySlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class Auth0KeySlotsPreviousOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeySlotsPrevious | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Auth0KeySlotsPrevious | undefined) {
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
export interface Auth0KeySlots {
}

export function auth0KeySlotsToTerraform(struct?: Auth0KeySlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function auth0KeySlotsToHclTerraform(struct?: Auth0KeySlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class Auth0KeySlotsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeySlots | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Auth0KeySlots | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current - computed: true, optional: false, required: false
  private _current = new Auth0KeySlotsCurrentOutputReference(this, "current");
  public get current() {
    return this._current;
  }

  // next - computed: true, optional: false, required: false
  private _next = new Auth0KeySlotsNextOutputReference(this, "next");
  public get next() {
    return this._next;
  }

  // previous - computed: true, optional: false, required: false
  private _previous = new Auth0KeySlotsPreviousOutputReference(this, "previous");
  public get previous() {
    return this._previous;
  }
}
export interface Auth0KeyStoreAwsSecretsManager {
  /**
  * Whether a missing secret is created, or an error. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#create Auth0Key#create}
  */
  readonly create?: boolean | cdktf.IResolvable;
  /**
  * Name of a second secret with all slots in one JSON, derived from the first after each move, for consumers that cannot read staging labels. `{name}` stands for the name of the first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#document Auth0Key#document}
  */
  readonly document?: string;
  /**
  * URL. Default: AWS_ENDPOINT_URL_SECRETS_MANAGER, or the region's own. https, or http on loopback.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#endpoint Auth0Key#endpoint}
  */
  readonly endpoint?: string;
  /**
  * What the role's trust policy asks for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#external_id Auth0Key#external_id}
  */
  readonly externalId?: string;
  /**
  * Other names for the fields of `json`: `client_id`, `client_secret`, `issuer`, `generation`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#fields Auth0Key#fields}
  */
  readonly fields?: { [key: string]: string };
  /**
  * Key of secrets that are created: id, alias or ARN. Default: the account's `aws/secretsmanager`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#kms_key_id Auth0Key#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * Payload of a version: `json` (default; client id, secret, issuer and generation), `raw` (the value alone), or `sahamati` (`entityId` and `entitySecret`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#layout Auth0Key#layout}
  */
  readonly layout?: string;
  /**
  * Before the default names of secrets: `prod/oauth/`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#name_prefix Auth0Key#name_prefix}
  */
  readonly namePrefix?: string;
  /**
  * Of AWS's shared configuration files. Default: AWS_PROFILE.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#profile Auth0Key#profile}
  */
  readonly profile?: string;
  /**
  * Days in which a deleted secret can be restored: 7 to 30, or 0 for none. Default 30.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#recovery_window_days Auth0Key#recovery_window_days}
  */
  readonly recoveryWindowDays?: number;
  /**
  * Default: AWS_REGION, or the profile's.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#region Auth0Key#region}
  */
  readonly region?: string;
  /**
  * Role to assume with the credentials found.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#role_arn Auth0Key#role_arn}
  */
  readonly roleArn?: string;
  /**
  * Of secrets that are created. Keys that begin with `clientcreds:` are ours.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#tags Auth0Key#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function auth0KeyStoreAwsSecretsManagerToTerraform(struct?: Auth0KeyStoreAwsSecretsManager | cdktf.IResolvable): any {
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


export function auth0KeyStoreAwsSecretsManagerToHclTerraform(struct?: Auth0KeyStoreAwsSecretsManager | cdktf.IResolvable): any {
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

export class Auth0KeyStoreAwsSecretsManagerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyStoreAwsSecretsManager | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyStoreAwsSecretsManager | cdktf.IResolvable | undefined) {
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
export interface Auth0KeyStoreEncryptedFile {
  /**
  * File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#key_file Auth0Key#key_file}
  */
  readonly keyFile?: string;
  /**
  * The file; created when it is not there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#path Auth0Key#path}
  */
  readonly path: string;
}

export function auth0KeyStoreEncryptedFileToTerraform(struct?: Auth0KeyStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key_file: cdktf.stringToTerraform(struct!.keyFile),
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function auth0KeyStoreEncryptedFileToHclTerraform(struct?: Auth0KeyStoreEncryptedFile | cdktf.IResolvable): any {
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

export class Auth0KeyStoreEncryptedFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyStoreEncryptedFile | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyStoreEncryptedFile | cdktf.IResolvable | undefined) {
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
export interface Auth0KeyStore {
  /**
  * AWS Secrets Manager: CURRENT is the staging label AWSCURRENT, PREVIOUS is AWSPREVIOUS, NEXT is `NEXT`. Whoever may describe a secret can plan, without the right to read a value.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#aws_secrets_manager Auth0Key#aws_secrets_manager}
  */
  readonly awsSecretsManager?: Auth0KeyStoreAwsSecretsManager;
  /**
  * An encrypted file: for trying things out and for tests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#encrypted_file Auth0Key#encrypted_file}
  */
  readonly encryptedFile?: Auth0KeyStoreEncryptedFile;
  /**
  * Name of the slots in the store. Default `<name_prefix><issuer kind>/<id>`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#name Auth0Key#name}
  */
  readonly name?: string;
}

export function auth0KeyStoreToTerraform(struct?: Auth0KeyStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws_secrets_manager: auth0KeyStoreAwsSecretsManagerToTerraform(struct!.awsSecretsManager),
    encrypted_file: auth0KeyStoreEncryptedFileToTerraform(struct!.encryptedFile),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function auth0KeyStoreToHclTerraform(struct?: Auth0KeyStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws_secrets_manager: {
      value: auth0KeyStoreAwsSecretsManagerToHclTerraform(struct!.awsSecretsManager),
      isBlock: true,
      type: "struct",
      storageClassType: "Auth0KeyStoreAwsSecretsManager",
    },
    encrypted_file: {
      value: auth0KeyStoreEncryptedFileToHclTerraform(struct!.encryptedFile),
      isBlock: true,
      type: "struct",
      storageClassType: "Auth0KeyStoreEncryptedFile",
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

export class Auth0KeyStoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyStore | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyStore | cdktf.IResolvable | undefined) {
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
  private _awsSecretsManager = new Auth0KeyStoreAwsSecretsManagerOutputReference(this, "aws_secrets_manager");
  public get awsSecretsManager() {
    return this._awsSecretsManager;
  }
  public putAwsSecretsManager(value: Auth0KeyStoreAwsSecretsManager) {
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
  private _encryptedFile = new Auth0KeyStoreEncryptedFileOutputReference(this, "encrypted_file");
  public get encryptedFile() {
    return this._encryptedFile;
  }
  public putEncryptedFile(value: Auth0KeyStoreEncryptedFile) {
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
export interface Auth0KeyVerify {
  /**
  * For `client_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#audience Auth0Key#audience}
  */
  readonly audience?: string;
  /**
  * Of secrets `client_secret_basic`, `client_secret_post` or `client_secret_jwt`; default: the app's own. Of keys always `private_key_jwt`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#auth_method Auth0Key#auth_method}
  */
  readonly authMethod?: string;
  /**
  * `auto` and `probe` ask the token service without minting a token, `client_credentials` mints one, `none` does not ask. Default `auto`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#method Auth0Key#method}
  */
  readonly method?: string;
  /**
  * For `client_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#scopes Auth0Key#scopes}
  */
  readonly scopes?: string[];
  /**
  * How long the issuer's consistency lag is waited through. Default `60s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#timeout Auth0Key#timeout}
  */
  readonly timeout?: string;
  /**
  * Default: the issuer's own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#token_endpoint Auth0Key#token_endpoint}
  */
  readonly tokenEndpoint?: string;
}

export function auth0KeyVerifyToTerraform(struct?: Auth0KeyVerify | cdktf.IResolvable): any {
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


export function auth0KeyVerifyToHclTerraform(struct?: Auth0KeyVerify | cdktf.IResolvable): any {
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

export class Auth0KeyVerifyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Auth0KeyVerify | cdktf.IResolvable | undefined {
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

  public set internalValue(value: Auth0KeyVerify | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key clientcreds_auth0_key}
*/
export class Auth0Key extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds_auth0_key";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Auth0Key resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Auth0Key to import
  * @param importFromId The id of the existing Auth0Key that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Auth0Key to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds_auth0_key", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/auth0_key clientcreds_auth0_key} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options Auth0KeyConfig
  */
  public constructor(scope: Construct, id: string, config: Auth0KeyConfig) {
    super(scope, id, {
      terraformResourceType: 'clientcreds_auth0_key',
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
    this._attach = config.attach;
    this._candidateWo = config.candidateWo;
    this._clientId = config.clientId;
    this._credentialName = config.credentialName;
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

  // attach - computed: false, optional: true, required: false
  private _attach?: boolean | cdktf.IResolvable; 
  public get attach() {
    return this.getBooleanAttribute('attach');
  }
  public set attach(value: boolean | cdktf.IResolvable) {
    this._attach = value;
  }
  public resetAttach() {
    this._attach = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get attachInput() {
    return this._attach;
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

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // credential_name - computed: false, optional: true, required: false
  private _credentialName?: string; 
  public get credentialName() {
    return this.getStringAttribute('credential_name');
  }
  public set credentialName(value: string) {
    this._credentialName = value;
  }
  public resetCredentialName() {
    this._credentialName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialNameInput() {
    return this._credentialName;
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
  private _generate = new Auth0KeyGenerateOutputReference(this, "generate");
  public get generate() {
    return this._generate;
  }
  public putGenerate(value: Auth0KeyGenerate) {
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
  private _issues = new Auth0KeyIssuesList(this, "issues", false);
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
  private _rotation = new Auth0KeyRotationOutputReference(this, "rotation");
  public get rotation() {
    return this._rotation;
  }
  public putRotation(value: Auth0KeyRotation) {
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
  private _slots = new Auth0KeySlotsOutputReference(this, "slots");
  public get slots() {
    return this._slots;
  }

  // store - computed: false, optional: true, required: false
  private _store = new Auth0KeyStoreOutputReference(this, "store");
  public get store() {
    return this._store;
  }
  public putStore(value: Auth0KeyStore) {
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
  private _verify = new Auth0KeyVerifyOutputReference(this, "verify");
  public get verify() {
    return this._verify;
  }
  public putVerify(value: Auth0KeyVerify) {
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
      attach: cdktf.booleanToTerraform(this._attach),
      candidate_wo: cdktf.stringToTerraform(this._candidateWo),
      client_id: cdktf.stringToTerraform(this._clientId),
      credential_name: cdktf.stringToTerraform(this._credentialName),
      discard_credential_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._discardCredentialIds),
      generate: auth0KeyGenerateToTerraform(this._generate.internalValue),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      rotation: auth0KeyRotationToTerraform(this._rotation.internalValue),
      store: auth0KeyStoreToTerraform(this._store.internalValue),
      verify: auth0KeyVerifyToTerraform(this._verify.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      attach: {
        value: cdktf.booleanToHclTerraform(this._attach),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
      credential_name: {
        value: cdktf.stringToHclTerraform(this._credentialName),
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
        value: auth0KeyGenerateToHclTerraform(this._generate.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Auth0KeyGenerate",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotation: {
        value: auth0KeyRotationToHclTerraform(this._rotation.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Auth0KeyRotation",
      },
      store: {
        value: auth0KeyStoreToHclTerraform(this._store.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Auth0KeyStore",
      },
      verify: {
        value: auth0KeyVerifyToHclTerraform(this._verify.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Auth0KeyVerify",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
