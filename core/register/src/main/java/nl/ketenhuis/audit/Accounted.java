package nl.ketenhuis.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every class that answers operations of the contract: each operation that reads is one transaction, of what is read, the
 * disclosures and the record of the call. The answer leaves once that is committed, or not at all (I-09, GW-56).
 */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Accounted {}
